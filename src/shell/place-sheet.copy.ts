import type { CareKind } from '@/domain/benefit/bill'
import type { Coverage } from '@/policy/geography/coverage'

const CARE: Partial<Record<CareKind, string>> = { inpatient: '能估算住院', generalOutpatient: '能估算门诊' }

export const placeCopy = {
  search: '搜地名',
  hint: '地名、拼音、首字母',
  none: (word: string) => `没找到「${word}」。换个写法，或打市的名字；还是没有，选最下面一项。`,
  more: (count: number) => `还有 ${count} 个`,
  run: (place: string) => `归${place}管，按${place}的算`,
  loading: (place: string) => `正在取${place}的资料`,
  lost: (place: string) => `${place}的资料没取到`,
  lostText: (place: string) => `${place}是有资料的，可能是没网。`,
  again: '再试一次',
  /** What there is of a place: never one word for "not here yet" and "there is none". */
  has: ({ care, window, hasEnrolment }: Coverage): string => {
    const kinds = [...new Set([...care.employee, ...care.resident])].flatMap((kind) => CARE[kind] ?? [])
    const paying = window === undefined ? (hasEnrolment ? ['有缴费资料'] : []) : [`${window} 年度的缴费日子`]
    return [...paying, ...kinds].join('，')
  },
  hasNone: (place: string, above: string) => `没有${place}自己的资料，用${above}的`,
  standIn: (place: string, above: string) => `没有${place}自己的资料。先按${above}的算，每处都写明是哪里的；当地通知在手上，也能自己填。`,
  useAbove: (above: string) => `先按${above}的`,
  own: (place: string) => `自己填${place}的数`,
  other: '换一个地方',
  ask: (line: string) => `问当地：${line}`,
  nation: '全国',
  and: '和',
  comma: '，'
} as const
