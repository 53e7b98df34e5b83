import type { IsoDate } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import { basisPoints, fen } from '@/domain/money/fen'
import type { Member } from './member'
import type { EnrolmentRules, WaitingRule } from './terms'

// An invented area for tests: no number here is policy.

export const said = <T>(value: T, ...others: readonly T[]): Figure<T> => ({
  claims: [{ source: 'page', at: 'line 1', says: 'as printed', grade: 'unverified', period: '2026', checkedOn: '2026-11-22' }],
  readings: [{ value, from: [0] }, ...others.map((other) => ({ value: other, from: [0] }))]
})

export const period = (from: IsoDate, to: IsoDate) => ({ from, to })

export const waiting: WaitingRule = {
  fixed: said({ months: 3 }),
  addedPerYear: said(1),
  freeYears: said(1),
  repairPerYear: said(1),
  longLapse: said({ years: 4, atLeastMonths: 6 }),
  since: 2025
}

/** Window September to December, late window January and February with a start on the first of the next month. */
export const area: EnrolmentRules = {
  areaCode: '999900',
  areaName: '示例市',
  hotline: '12393',
  windows: [{ year: 2026, pay: said(period('2025-09-01', '2025-12-31')), cover: said(period('2026-01-01', '2026-12-31')) }],
  late: [{ year: 2026, pay: said(period('2026-01-01', '2026-02-28')), start: said({ kind: 'monthsAfter', months: 1 }) }],
  premiums: [{ year: 2026, rows: [{ name: '一档', grade: '一档', amount: said(fen(400_00)) }, { name: '二档', grade: '二档', amount: said(fen(775_00)) }] }],
  aid: [{ hardship: ['minimumLiving'], share: said(basisPoints(100_00)) }],
  channels: [{ name: '示例 APP', evidence: said(true as const), payWith: said(['银行卡']) }],
  waiting,
  newborn: { within: said({ days: 90 }), bothYears: said(true as const) },
  gap: { makeUpMonths: said(3), waitAfter: said(6) },
  claimMonths: said(3),
  filingMonths: said(6),
  hardshipMonths: said(12),
  transferWorkdays: said(15)
}

export const plainMember: Member = {
  id: 'm1',
  nickname: '妈妈',
  relation: 'mother',
  birthYear: 1959,
  insurance: 'resident',
  areaCode: '999900',
  years: []
}
