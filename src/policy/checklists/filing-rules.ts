import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import type { FilingNeed, FilingRules, Reach } from '@/domain/filing/situation'
import { enrolmentRulesFor, nationalEnrolment } from '../enrolment'
import { pens } from './filing-sources'
import { isMunicipality, type ProvinceCode } from './provinces'

const { claim, conflict, exact, inferred } = pens

/** 医保发〔2022〕22号: direct settlement across provinces goes by a filing, emergencies apart. */
export const acrossProvinces = exact<FilingNeed>(
  'required',
  claim('procedure22', '第 16 条', '没备案就入院的，出院结算前备案才直接结算'),
  claim('seed003', '推荐文「异地医保可以直接扣费吗」', '直接结算要先办异地就医备案')
)

/** One rule of need: `from` is its first day, where the source gives one. Codes match by their first digits. */
type NeedRule = {
  readonly home: readonly string[]
  /** Destination provinces; absent where the rule is about the home province itself. */
  readonly to?: readonly ProvinceCode[]
  readonly from?: IsoDate
  readonly need: Figure<FilingNeed>
}

// P33 P38: each rule stands with its own date; a region where filing was once lifted may ask for it again.
const NEED_RULES: readonly NeedRule[] = [
  {
    home: ['3503'],
    need: exact('exempt', claim('seed001', '推荐文「莆田医保可以福州看病吗」（2025-04-18）', '莆田：省内联网医院看病不用备案', { period: '2025-04-18' }))
  },
  {
    home: ['35'],
    need: inferred<FilingNeed>({
      claims: [claim('seed001', '推荐文「莆田医保可以福州看病吗」（2025-04-18）', '莆田：省内联网医院看病不用备案', { period: '2025-04-18' })],
      readings: [['trial', '省内可能免备案']],
      why: '来源只说了莆田，省内别的市没写，先问一句。'
    })
  },
  {
    home: ['53'],
    from: '2025-01-01',
    need: exact('withdrawn', claim('yunnan', '通知转述', '2025-01-01 起取消省内免备案'))
  },
  {
    home: ['4401', '4403', '4404', '4406', '4407', '4412', '4413', '4419', '4420'],
    need: inferred<FilingNeed>({
      claims: [claim('seed002', '变化 3', '珠三角试点免备案')],
      readings: [['trial', '珠三角试点']],
      why: '来源只说「珠三角等区域试点」，没列城市，也没写日期。'
    })
  },
  ...region(['11', '12', '13'], '京津冀'),
  ...region(['31', '32', '33', '34'], '长三角')
]

function region(provinces: readonly ProvinceCode[], name: string): readonly NeedRule[] {
  const need = inferred<FilingNeed>({
    claims: [claim('seed002', '变化 3', `${name}试点免备案`)],
    readings: [['trial', `${name}试点`]],
    why: `来源只说「${name}等区域试点」，没列城市，也没写日期。免备案也不等于报得一样多。`
  })
  return provinces.map((home) => ({ home: [home], to: provinces.filter((code) => code !== home), need }))
}

/** What only one area says about itself. */
type AreaNotes = {
  /** Months that must pass before a long-term filing is changed; 0 is any time. */
  readonly changePauseMonths?: Figure<number>
  /** What the area adds about how long a filing holds. */
  readonly validity?: Figure<string>
}

const AREA_NOTES: Readonly<Record<string, AreaNotes>> = {
  '210300': {
    changePauseMonths: exact(6, claim('anshanFiling2025', '正文', '长期备案生效后 6 个月内不能改、不能取消')),
    validity: exact(
      '跟证件走：房产证、户口簿长期有效，居住证剩不足 6 个月的备 6 个月，没写截止日的不超过 12 个月；材料不全先承诺办的只管 6 个月；跟着外出监护人的未成年人，和监护人一样长',
      claim('anshanFiling2025', '正文', '房产证、户口簿长期有效；居住证剩不足 6 个月的备 6 个月，没写截止日的按签注、不超过 12 个月；承诺制备案只管 6 个月；未成年人和监护人一样')
    )
  },
  '330800': {
    // P31
    changePauseMonths: inferred({
      claims: [claim('seed000', '问答 Q3', '线上随时注销原备案、重新备案')],
      readings: [[0, '随时', [0]]],
      why: '原文说随时能改。不少地方规定隔几个月才能改，改之前先问一句。'
    })
  },
  '440100': {
    validity: exact('不在职的长期有效；在职的按填的期限，最长 5 年', claim('guangzhou', '备案有效期', '非在职长期；在职依期限，不超过 5 年'))
  }
}

/** At least six months, and which sources say so. The calendar reminds by the same figure. */
export const temporaryMonths = nationalFilingMonths()

function nationalFilingMonths(): Figure<number> {
  const { filingMonths } = nationalEnrolment
  if (filingMonths === undefined) throw new RangeError('the nation sets a shortest period for temporary filings')
  return filingMonths
}

export const longTermValidity: Figure<string> = exact(
  '长期有效',
  claim('rule22', '长期居住', '备案长期有效'),
  claim('seed001', '第 1 条', '长期居住备案长期有效'),
  claim('seed003', '推荐文「如何开通异地医保」', '长期居住备案长期有效')
)

/** Care at home while a long-term filing stands. P-facts S001-001: only long-term filings, and not always at the full rate. */
export const twoWay: Figure<string> = conflict({
  claims: [
    claim('rule22', '长期居住', '确需回参保地的可双向享受，原则上不低于跨省转诊的待遇'),
    claim('seed001', '导语', '备案后参保地和就医地双向享受')
  ],
  readings: [['长期备案后，两头都能报；回参保地可能按转诊的待遇', '', [0]]],
  aside: [['两头都能报，没说待遇', '', [1]]],
  why: '②没分长期和临时。国家规定只说长期居住的人，用个人承诺办的能不能两头报由当地定。'
})

/** Who pays how much less, in percentage points: about ten and about twenty since 21号, ceilings before it. P48. */
export const drops: Figure<string> = conflict({
  claims: [
    claim('rule21', '支付比例', '转诊、急诊降 10 个百分点左右；自行外出 20 个左右'),
    claim('seed001', '第 1 条', '不是急诊、没转诊，下浮 10%–20%'),
    claim('seed002', '变化 3「用户注意」', '比本地低 5%–10%'),
    claim('seed000', '正文「直接结算范围拓宽」', '按参保地政策，避免待遇打折'),
    claim('rule22', '支付比例', '转诊、急诊降幅不超 10 个百分点；自行外出不超 20 个百分点')
  ],
  readings: [['转诊、急诊降 10 个百分点左右；自己去的降 20 个左右（2024 年 9 月起）', '', [0]]],
  aside: [['10% 到 20%，没分档', '', [1]], ['5% 到 10%', '', [2]], ['不打折', '', [3]], ['最多降 10 个、20 个百分点（2023 年起的旧口径）', '', [4]]],
  why: '新口径只见到摘要：20 不再是上限，各地不一样。②把两档合成一句，③④没分人群。'
})

/** Working days until an online filing is looked at. */
export const reviewDays: Figure<number> = exact(2, claim('seed003', '推荐文「如何开通异地医保」', '2 个工作日内完成审核'))

/** The shortest of a doubtful number of months: nobody loses by being early. */
export const shortest = (months: Figure<number>): number => Math.min(...months.readings.map(({ value }) => value))

export const areaNotes = (areaCode: string): AreaNotes => AREA_NOTES[areaCode] ?? {}

/**
 * What is known for somebody insured in `home` who is treated in `to` on `on`.
 * @param home GB/T 2260 code of the area of insurance; empty while unknown.
 * @param to Its first two digits name the province of care.
 */
export function filingRulesFor(home: string, to: string, on: IsoDate): FilingRules & { readonly reach: Reach } {
  const reach = reachOf(home, to)
  // P30: the limit is an area's own; the calendar reminds by the same figure.
  const claimMonths = enrolmentRulesFor(home)?.claimMonths
  const need = ruleFor(home, to, reach, on) ?? (reach === 'crossProvince' ? acrossProvinces : undefined)
  return { reach, ...(need ? { need } : {}), ...(claimMonths ? { claimMonths } : {}) }
}

const reachOf = (home: string, to: string): Reach => (home.slice(0, 2) === to.slice(0, 2) ? 'inProvince' : 'crossProvince')

function ruleFor(home: string, to: string, reach: Reach, on: IsoDate): Figure<FilingNeed> | undefined {
  return NEED_RULES.find(
    (rule) =>
      rule.home.some((code) => home.startsWith(code)) &&
      (rule.from === undefined || rule.from <= on) &&
      (reach === 'inProvince' ? rule.to === undefined : rule.to?.includes(to.slice(0, 2) as ProvinceCode))
  )?.need
}

/** Whose rules stand for a place: its own, its province's, or the nation's alone. */
export function rulesOf(home: string): 'own' | 'province' | 'nation' {
  const named = NEED_RULES.flatMap((rule) => rule.home).filter((code) => home.startsWith(code))
  if (AREA_NOTES[home] !== undefined || named.some((code) => code.length > 2) || isMunicipality(home)) return 'own'
  return named.length > 0 ? 'province' : 'nation'
}

/** Every rule, for the contract tests and the policy library. */
export const allNeedRules = NEED_RULES
