import type { CareKind, Filing, Place, Tier } from '@/domain/benefit/bill'
import { dayOf, monthOf, type IsoDate } from '@/domain/date/iso-date'

/** What a bill is called wherever one stands in a line. */
export const words = {
  cares: { inpatient: '住院', emergency: '急诊抢救', generalOutpatient: '普通门诊', chronicOutpatient: '慢性病门诊', specialOutpatient: '特殊病门诊', pharmacy: '药店' } satisfies Record<CareKind, string>,
  tiers: { primary: '一级', secondary: '二级', tertiary: '三级' } satisfies Record<Tier, string>,
  places: { local: '参保地', inProvince: '省内异地', crossProvince: '跨省' } satisfies Record<Place, string>,
  filings: { longTerm: '长期居住备案', temporary: '临时外出备案', referral: '转诊备案', emergency: '急诊抢救', none: '没备案' } satisfies Record<Filing, string>,
  day: (on: IsoDate) => `${monthOf(on)}月${dayOf(on)}日`,
  dot: ' · ',
  edit: '改',
  stop: '。',
  said: (what: string, how: string) => `${what}：${how}`,
  guest: '不记名',
  addFamily: '添加家人',
  nobody: '先加一位家人',
  nobodyText: '单子记在一个人名下，参保地决定用哪里的规则。填称呼和参保地就行。',
  copying: { copied: '复制好了', failed: '复制不了，可以截图' }
} as const

type Facts = { readonly care: CareKind; readonly tier: Tier | ''; readonly place: Place; readonly city: string }

/** 「住院 · 武汉三级」 */
export function careLine({ care, tier, place, city }: Facts, home: string): string {
  const where = place === 'local' ? home : city || words.places[place]
  const tierWord = care === 'pharmacy' || tier === '' ? '' : words.tiers[tier]
  const at = `${where}${tierWord}`
  return at === '' ? words.cares[care] : `${words.cares[care]}${words.dot}${at}`
}
