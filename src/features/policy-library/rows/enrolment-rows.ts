import type { EnrolmentPack, Fee, Premium } from '@/domain/enrolment/terms'
import { dotted, HARDSHIP } from './condition-words.copy'
import { optionalRow, rowOf, type Row } from './rows'
import { enrolmentNames as names, enrolmentTitles as titles, topics } from './terms-names.copy'
import * as say from './value-words.copy'

/** `key` is part of links: never renamed. */
export type Group = { readonly key: string; readonly topic: string; readonly title: string; readonly rows: readonly Row[] }

const { premium, waiting, ownAccount, errands } = topics

/** Every figure with which the calendar counts; empty groups are left out. */
export const enrolmentGroups = (pack: EnrolmentPack): readonly Group[] =>
  [
    { key: 'window', topic: premium, title: titles.window, rows: windowRows(pack) },
    { key: 'premium', topic: premium, title: titles.premium, rows: premiumRows(pack) },
    { key: 'channels', topic: premium, title: titles.channels, rows: channelRows(pack) },
    { key: 'flexible', topic: premium, title: titles.flexible, rows: flexibleRows(pack) },
    { key: 'large-expense', topic: premium, title: titles.largeExpense, rows: largeExpenseRows(pack) },
    { key: 'late-fee', topic: premium, title: titles.lateFee, rows: optionalRow(names.lateFee, pack.lateFeePerDay, say.perDay) },
    { key: 'waiting', topic: waiting, title: titles.waiting, rows: waitingRows(pack) },
    { key: 'newborn', topic: waiting, title: titles.newborn, rows: newbornRows(pack) },
    { key: 'gap', topic: waiting, title: titles.gap, rows: gapRows(pack) },
    { key: 'incentive', topic: waiting, title: titles.incentive, rows: incentiveRows(pack) },
    { key: 'account', topic: ownAccount, title: titles.account, rows: accountRows(pack) },
    { key: 'limits', topic: errands, title: titles.limits, rows: limitRows(pack) },
    { key: 'employee-year', topic: errands, title: titles.employeeYear, rows: optionalRow(names.employeeYear, pack.employeeYearFrom, say.fromMonthDay) }
  ].filter(({ rows }) => rows.length > 0)

function windowRows({ windows = [], late = [] }: EnrolmentPack): readonly Row[] {
  return [
    ...windows.flatMap(({ year, pay, cover }) => [rowOf(names.pay(year), pay, say.payPeriod), rowOf(names.cover(year), cover, say.period)]),
    ...late.flatMap(({ year, pay, start }) => [rowOf(names.latePay(year), pay, say.payPeriod), rowOf(names.lateStart(year), start, say.startRule)])
  ]
}

function premiumRows({ premiums = [], aid = [] }: EnrolmentPack): readonly Row[] {
  return [
    ...premiums.flatMap(({ year, rows, later = [], draft = false }) => [
      ...rows.map(({ name = '', amount }: Premium) => rowOf(names.premium(year, draft, name), amount, say.money)),
      ...later.map(({ from, amount }) => rowOf(names.premium(year, draft, names.payFrom(from)), amount, say.money))
    ]),
    ...aid.map(({ hardship, share }) => rowOf(say.names(hardship.map((kind) => HARDSHIP[kind])), share, say.governmentPays))
  ]
}

const feeRow = (year: number, { name = '', per, amount }: Fee): Row => rowOf(names.premium(year, false, name), amount, per === 'month' ? say.perMonth : say.perYear)

const flexibleRows = ({ contributionGrades, flexible = [] }: EnrolmentPack): readonly Row[] => [
  ...optionalRow(names.grades, contributionGrades, say.shares),
  ...flexible.flatMap(({ year, fees, pay, days }) => [
    ...fees.map((fee) => feeRow(year, fee)),
    ...optionalRow(names.pay(year), pay, say.payPeriod),
    ...optionalRow(names.payDays, days, say.onDays)
  ])
]

const largeExpenseRows = ({ largeExpense = [] }: EnrolmentPack): readonly Row[] =>
  largeExpense.flatMap(({ year, fees, pay }) => [...fees.map((fee) => feeRow(year, fee)), ...optionalRow(names.pay(year), pay, say.payPeriod)])

const channelRows = ({ channels = [] }: EnrolmentPack): readonly Row[] =>
  channels.flatMap(({ name, path, evidence, payWith }) => [
    rowOf(name, evidence, say.yes(path ?? names.channelExists)),
    ...optionalRow(dotted(name, names.payWith), payWith, say.names)
  ])

function waitingRows({ waiting: rule }: EnrolmentPack): readonly Row[] {
  if (rule === undefined) return []
  return [
    rowOf(names.fixed, rule.fixed, say.wait),
    rowOf(names.addedPerYear, rule.addedPerYear, say.addedMonths),
    rowOf(names.freeYears, rule.freeYears, say.freeYears),
    ...optionalRow(names.repairPerYear, rule.repairPerYear, say.lessMonths),
    ...optionalRow(names.longLapse, rule.longLapse, say.longLapse)
  ]
}

function newbornRows({ newborn }: EnrolmentPack): readonly Row[] {
  if (newborn === undefined) return []
  return [
    rowOf(names.within, newborn.within, say.wait),
    ...optionalRow(names.later, newborn.later, say.laterNewborn),
    ...optionalRow(names.newbornFree, newborn.freeYears, say.freeOfCharge),
    ...optionalRow(names.bothYears, newborn.bothYears, say.yes(names.bothYearsPaid)),
    ...optionalRow(names.ridesWithGuardian, newborn.ridesWithGuardian, say.yes(names.rides))
  ]
}

const gapRows = ({ gap }: EnrolmentPack): readonly Row[] =>
  gap === undefined ? [] : [rowOf(names.makeUp, gap.makeUpMonths, say.months), rowOf(names.waitAfter, gap.waitAfter, say.monthsOrNone)]

function incentiveRows({ incentive }: EnrolmentPack): readonly Row[] {
  if (incentive === undefined) return []
  return [
    rowOf(names.afterYears, incentive.afterYears, say.years),
    rowOf(names.perYear, incentive.perYear, say.raise),
    rowOf(names.perZeroClaimYear, incentive.perZeroClaimYear, say.raise),
    rowOf(names.most, incentive.most, say.mostIncentive),
    ...optionalRow(names.clearedByUse, incentive.clearedByUse, say.yes(names.cleared)),
    ...optionalRow(names.restartsAfterLapse, incentive.restartsAfterLapse, say.yes(names.restarts)),
    ...optionalRow(names.keptAfterLapse, incentive.keptAfterLapse, say.yes(names.kept))
  ]
}

const accountRows = ({ account }: EnrolmentPack): readonly Row[] => [
  ...optionalRow(names.active, account?.active, say.ofBase),
  ...optionalRow(names.retired, account?.retired, say.perMonth)
]

const limitRows = ({ claimMonths, filingMonths, hardshipMonths, transferWorkdays }: EnrolmentPack): readonly Row[] => [
  ...optionalRow(names.claim, claimMonths, say.months),
  ...optionalRow(names.filing, filingMonths, say.months),
  ...optionalRow(names.hardship, hardshipMonths, say.months),
  ...optionalRow(names.transfer, transferWorkdays, say.workdays)
]
