import type { CareKind } from '@/domain/benefit/bill'
import type { Scheme } from '@/domain/benefit/person'
import type { SupplementaryPart } from '@/domain/benefit/terms'
import { dayOf, monthOf, type IsoDate } from '@/domain/date/iso-date'

/** What a figure is about, as its row says it. */
export const partNames = {
  classB: '乙类先行自付',
  firstPay: '先行自付',
  perPiece: '按一件的单价分段',
  deductibleBasis: '起付线怎么算',
  deductible: '起付线',
  deductibleYear: '起付线一年合计最多',
  laterStay: '起付线 · 再住院',
  laterStayFloor: '起付线 · 再住院最低',
  restart: '住得久',
  rate: '报销比例',
  guarantee: '最少报',
  aboveCap: '超封顶线',
  cap: '一年最多',
  away: '外地',
  base: '哪些钱算进来',
  start: '起付线',
  selfFunded: '合规自费',
  secondStage: '倾斜救助',
  preExisting: '既往症',
  firstPayCounts: '先行自付算进来',
  account: '个人账户',
  scopes: { inScope: '目录内', outOfScope: '目录外', specialDrug: '特药' } satisfies Record<SupplementaryPart['scope'], string>
} as const

export const topics = {
  premium: '缴费', waiting: '待遇期', outpatient: '门诊', inpatient: '住院', illness: '大病', assistance: '救助', away: '异地', catalogue: '目录',
  ownAccount: '个人账户', familyAccount: '家庭账户', supplementary: '惠民保', errands: '办事', gaps: '没算', sources: '资料'
} as const

/** Order of the tabs and of the sections. */
export const TOPIC_ORDER: readonly string[] = [
  topics.premium, topics.waiting, topics.inpatient, topics.outpatient, topics.illness, topics.assistance, topics.supplementary, topics.away,
  topics.catalogue, topics.familyAccount, topics.ownAccount, topics.errands, topics.gaps, topics.sources
]

type Named = { readonly topic: string; readonly title: string }

export const CARE: Readonly<Record<CareKind, Named>> = {
  inpatient: { topic: topics.inpatient, title: '住院怎么算' },
  emergency: { topic: topics.inpatient, title: '急诊抢救怎么算' },
  generalOutpatient: { topic: topics.outpatient, title: '普通门诊怎么算' },
  chronicOutpatient: { topic: topics.outpatient, title: '门诊慢性病怎么算' },
  specialOutpatient: { topic: topics.outpatient, title: '门诊特殊病怎么算' },
  pharmacy: { topic: topics.outpatient, title: '药店买药怎么算' }
}

export const PART = {
  firstPay: { topic: topics.catalogue, title: '乙类先自己付多少' },
  outOfArea: { topic: topics.away, title: '外地看病怎么算' },
  majorIllness: { topic: topics.illness, title: '大病保险怎么算' },
  medicalAssistance: { topic: topics.assistance, title: '医疗救助怎么算' },
  supplementary: { topic: topics.supplementary, title: '惠民保怎么算' },
  account: { topic: topics.ownAccount, title: '先用医保还是先用账户' }
} as const satisfies Readonly<Record<string, Named>>

const SCHEME: Readonly<Record<Scheme, string>> = { employee: '职工', resident: '居民' }

/** 「居民住院怎么算」; both schemes: 「住院怎么算」. */
export const forSchemes = (schemes: readonly Scheme[], title: string): string =>
  `${schemes.length === 1 ? schemes.map((scheme) => SCHEME[scheme]).join('') : ''}${title}`

/** Where a part of the terms comes from another pack. */
export const filledFrom = (title: string, place: string): string => `${title}（照${place}的）`

export const enrolmentTitles = {
  window: '什么时候缴', premium: '一人缴多少', channels: '去哪缴', waiting: '断了要等多久', newborn: '新生儿多久内参保', gap: '职工断缴怎么办', incentive: '连续参保奖多少',
  account: '个人账户每月划入多少', limits: '办事的期限', employeeYear: '职工的医保年度从哪天起', flexible: '灵活就业怎么缴', largeExpense: '职工大额怎么缴', lateFee: '欠缴的滞纳金'
} as const

export const enrolmentNames = {
  pay: (year: number) => `${year} 年度 · 缴费`,
  cover: (year: number) => `${year} 年度 · 享受`,
  latePay: (year: number) => `${year} 年度 · 补缴`,
  lateStart: (year: number) => `${year} 年度 · 补缴后`,
  premium: (year: number, isDraft: boolean, name: string) => `${year} 年度${isDraft ? '（征求意见稿）' : ''}${name === '' ? '' : ` · ${name}`}`,
  payFrom: (from: IsoDate) => `${monthOf(from)}月${dayOf(from)}日起才缴的`,
  payDays: '每月哪天缴',
  channelExists: '可以缴', payWith: '能用的付款方式',
  fixed: '固定等', addedPerYear: '每多断 1 年', freeYears: '从哪年开始加', repairPerYear: '每补缴 1 年', longLapse: '断得久的',
  within: '出生后', later: '过了期限', newbornFree: '新生儿缴费', bothYears: '跨年的', bothYearsPaid: '两年都缴', ridesWithGuardian: '没单独参保的', rides: '可随监护人享受',
  makeUp: '多久内能补', waitAfter: '再久要等', afterYears: '连续参保满', perYear: '以后每多 1 年', perZeroClaimYear: '没报销的，次年', most: '合计',
  clearedByUse: '用过以后', cleared: '没报销攒的清零', restartsAfterLapse: '断保以后', restarts: '连续年限从头算', keptAfterLapse: '断保前攒的', kept: '留着',
  active: '在职', retired: '退休', grades: '缴费档次', claim: '出院后交票据', filing: '临时备案有效', hardship: '困难身份复核', transfer: '关系转移', employeeYear: '从哪天起', lateFee: '单位欠缴'
} as const

export const filingTitles = { validity: '备案多久有效，少报多少', need: '哪里要备案' } as const

export const filingNames = {
  longTerm: '长期居住备案', twoWay: '两头报', drops: '外地少报多少', review: '线上审核', diseases: '能跨省直接结算的慢特病', pause: '改备案', areaValidity: '有效期',
  acrossProvinces: '跨省住院直接结算',
  insuredIn: (places: readonly string[], total: number) => (places.length === total && total <= 4 ? `${places.join('、')}参保` : `${places[0] ?? ''}等 ${total} 处参保`)
} as const

export const gapsTitle = '知道有，但没算'
export const sourcesTitle = '这些资料从哪来'
