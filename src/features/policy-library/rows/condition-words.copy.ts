import type { Filing, Place, Tier } from '@/domain/benefit/bill'
import type { Condition } from '@/domain/benefit/condition'
import type { Group, Hardship, Status } from '@/domain/benefit/person'

const TIER: Readonly<Record<Tier, string>> = { primary: '一级及以下', secondary: '二级', tertiary: '三级' }
const STATUS: Readonly<Record<Status, string>> = { active: '在职', retired: '退休' }
const GROUP: Readonly<Record<Group, string>> = { adult: '成年人', student: '学生', child: '儿童' }
export const HARDSHIP: Readonly<Record<Hardship, string>> = {
  none: '没有困难身份', extremePoverty: '特困', orphan: '孤儿', minimumLiving: '低保', returnedPoverty: '返贫致贫', lowIncomeEdge: '低保边缘',
  illnessPoverty: '因病致贫', severeDisability: '重残'
}
const PLACE: Readonly<Record<Place, string>> = { local: '本地', inProvince: '省内外地', crossProvince: '跨省' }
const FILING: Readonly<Record<Filing, string>> = {
  longTerm: '备了长期', temporary: '备了临时', referral: '备了转诊', emergency: '急诊抢救', none: '没备案'
}
/** Names that packs give to kinds of treatment and finer levels; any other name is shown as it is. */
const NAMES: Readonly<Record<string, string>> = {
  childbirth: '生育', tumour: '肿瘤', dialysis: '透析', singleDisease: '单病种', community: '社区', provincial: '省级', countySecondary: '县二级'
}

export const LIST_COMMA = '、'
const DOT = ' · '

const named = <K extends string>(names: Readonly<Record<K, string>>) => (keys: readonly K[]) => keys.map((key) => names[key]).join(LIST_COMMA)
const asWritten = (names: readonly string[]): string => names.map((name) => NAMES[name] ?? name).join(LIST_COMMA)

/** Both away from home is 「外地」; all three say nothing. */
function places(all: readonly Place[]): string {
  if (all.length === 3) return ''
  return all.length === 2 && !all.includes('local') ? '外地' : named(PLACE)(all)
}

const yesNo = (yes: string, no: string) => (holds: boolean) => (holds ? yes : no)

/** One way of saying each field; the order here is the order on the screen. */
const SAY: { readonly [K in keyof Condition]-?: (value: NonNullable<Condition[K]>) => string } = {
  place: places,
  filing: named(FILING),
  tier: named(TIER),
  level: asWritten,
  hospital: asWritten,
  tcm: yesNo('中医医院', '不是中医医院'),
  status: named(STATUS),
  cohort: asWritten,
  group: named(GROUP),
  grade: asWritten,
  ageFrom: (age) => `${age} 岁及以上`,
  ageBelow: (age) => `${age} 岁以下`,
  hardship: named(HARDSHIP),
  county: asWritten,
  referral: yesNo('有转诊', '没转诊'),
  familyDoctor: yesNo('签了家庭医生', '没签家庭医生'),
  treatment: asWritten,
  admissionFrom: (stay) => `第 ${stay} 次起`,
  enrolledMonthsFrom: (months) => `参保满 ${months} 个月`,
  enrolledMonthsBelow: (months) => `参保不满 ${months} 个月`
}

/** 「三级 · 退休」; empty where the condition asks nothing. */
export function conditionWords(when: Condition | undefined): string {
  if (when === undefined) return ''
  return (Object.keys(SAY) as (keyof Condition)[])
    .flatMap((key) => (when[key] === undefined ? [] : [(SAY[key] as (value: unknown) => string)(when[key])]))
    .filter((words) => words !== '')
    .join(DOT)
}

/** 「起付线 · 三级」 */
export const dotted = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(DOT)

export const rowNames = {
  /** Last row of a table, for whoever no earlier row is about. */
  otherwise: '其他情形',
  /** The row for somebody who left the deciding question open. */
  unanswered: '没填清楚时'
} as const
