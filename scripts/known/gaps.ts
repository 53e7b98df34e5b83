import type { Lead } from '@/policy/adoption/lead'
import type { NotModelled } from '@/policy/pack'
import type { Season } from './known'

/** A figure that a person looks for and that is not adopted: which one, and why, in Chinese as the place's file says it. */
export type Gap = { readonly what: string; readonly figure: string; readonly why: string }

type Seasons = { readonly window: Season | null; readonly premium: Season | null }

/** A place that a notice was looked for, and that has its province's season alone. */
const OWN_NOTICE = '本地的缴费通知'

/** The fields of leads that would fill a gap, and the name of each. */
const FIELDS: Readonly<Record<string, readonly (readonly [field: Lead['field'], name: string])[]>> = {
  缴费时间: [['payFrom', '开始日'], ['payTo', '截止日']],
  缴多少: [['premium', '金额']],
  [OWN_NOTICE]: [['payFrom', '开始日'], ['payTo', '截止日'], ['premium', '金额']],
  职工住院: [['deductible', '起付线'], ['rate', '比例']],
  居民住院: [['deductible', '起付线'], ['rate', '比例']]
}

const SCHEME: Readonly<Record<string, 'employee' | 'resident'>> = { 职工住院: 'employee', 居民住院: 'resident' }

/** Season parts whose newest year is not this season's are gaps too, although something is known. */
const stale = ({ window, premium }: Seasons, year: number): readonly string[] => [
  ...(window !== null && window.year < year ? ['缴费时间'] : []),
  ...(premium !== null && premium.year < year ? ['缴多少'] : [])
]

/** Its province's days and sum hold; pages that speak of the place itself were read and stay leads. */
function borrowed({ window, premium }: Seasons, leads: readonly Lead[]): readonly string[] {
  const known = [window, premium].filter((season) => season !== null)
  return known.length > 0 && known.every(({ own }) => !own) && leadsFor(OWN_NOTICE, leads).length > 0 ? [OWN_NOTICE] : []
}

export function gapsOf(missing: readonly string[], notModelled: readonly NotModelled[], leads: readonly Lead[], seasons: Seasons, year = 2026): readonly Gap[] {
  return [...new Set([...missing, ...stale(seasons, year), ...borrowed(seasons, leads)])].map((what) => {
    const said = notModelled.find(({ topic }) => topic === what)
    const found = leadsFor(what, leads)
    const [first] = found
    const figure = (FIELDS[what] ?? []).map(([, name]) => name).join('、')
    if (said !== undefined) return { what, figure, why: said.why }
    if (first !== undefined) return { what, figure, why: `有 ${found.length} 条线索没采用：${first.why}` }
    return { what, figure, why: oldWhy(what, seasons) }
  })
}

const leadsFor = (what: string, leads: readonly Lead[]): readonly Lead[] =>
  leads.filter(({ field, when }) => (FIELDS[what] ?? []).some(([name]) => name === field) && (SCHEME[what] === undefined || when?.insurance === undefined || when.insurance === SCHEME[what]))

function oldWhy(what: string, { window, premium }: Seasons): string {
  const known = what === '缴费时间' ? window : what === '缴多少' ? premium : null
  return known === null ? '没找到写它的页。' : `只找到 ${known.year} 年度的${known.own ? '' : '，是省里的'}。`
}
