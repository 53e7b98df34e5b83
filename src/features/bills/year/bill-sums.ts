import type { YearToDate } from '@/domain/benefit/year/counters'
import type { Entry } from '@/domain/benefit/year/ledger'
import type { IsoDate } from '@/domain/date/iso-date'
import { fen, NO_MONEY, subtractToZero, type Fen } from '@/domain/money/fen'
import { parseYuan } from '@/domain/money/parse-yuan'
import { billOf, FUND_PAYERS, type Sheet, type SheetField } from '@/domain/settlement-sheet'
import type { EstimatedBill, KeptBill, PrintedBill } from '@/state/bills'
import { factsOf } from '@/state/ledger/year-of-bills'

/** What one bill cost and who paid it. `null`: neither printed nor computed. `computed`: not all of it stands on the paper. */
export type BillSums = {
  readonly bill: KeptBill
  readonly on: IsoDate
  readonly total: Fen | null
  readonly fund: Fen | null
  readonly family: Fen | null
  readonly computed: boolean
  /** The total by what became of it; adds up to `total`. */
  readonly parts: Parts | null
  /** What the year knew before it; absent where it counts nothing. */
  readonly before?: YearToDate
}

export type Parts = { readonly pool: Fen; readonly serious: Fen; readonly outside: Fen; readonly rest: Fen }

/** @param entry The bill in its year; absent where it counts nothing yet. */
export function sumsOf(bill: KeptBill, entry: Entry | undefined): BillSums {
  if (bill.state === 'estimated') return ofEstimate(bill)
  if (bill.state === 'unclaimed') return ofUnclaimed(bill)
  const paper = ofPaper(bill, entry)
  return entry === undefined ? paper : { ...paper, before: entry.before }
}

const printedSum = (sheet: Sheet, fields: readonly SheetField[]): Fen | undefined => {
  const printed = fields.flatMap((field) => sheet[field] ?? [])
  return printed.length === 0 ? undefined : fen(printed.reduce((sum, one) => sum + one, 0))
}

const totalIn = ({ sheet, ...facts }: PrintedBill): Fen | null => billOf(sheet, factsOf(facts))?.total ?? printedSum(sheet, ['own']) ?? null

function ofPaper(bill: PrintedBill, entry: Entry | undefined): BillSums {
  const { sheet, on } = bill
  const total = totalIn(bill)
  const result = entry?.result?.low
  const printed = fundIn(sheet, total)
  const fund = printed ?? result?.fund ?? null
  const parts = total === null || fund === null ? null : partsOf(sheet, total, fund, result)
  return { bill, on, total, fund, family: familyIn(sheet, total, fund), computed: printed === undefined, parts }
}

function familyIn(sheet: Sheet, total: Fen | null, fund: Fen | null): Fen | null {
  const own = sheet.own ?? printedSum(sheet, ['account', 'sharing', 'cash'])
  if (own !== undefined || total === null || fund === null) return own ?? null
  return subtractToZero(total, fen(fund + (sheet.hospital ?? 0)))
}

function fundIn(sheet: Sheet, total: Fen | null): Fen | undefined {
  const payers = sheet.fundTotal ?? printedSum(sheet, FUND_PAYERS)
  if (payers !== undefined || total === null || sheet.own === undefined) return payers
  return subtractToZero(total, fen(sheet.own + (sheet.hospital ?? 0)))
}

type Result = NonNullable<Entry['result']>['low']

function partsOf(sheet: Sheet, total: Fen, fund: Fen, result: Result | undefined): Parts {
  const paid = Math.min(fund, total)
  const pool = Math.min(sheet.pooledFund ?? result?.payers.pooledFund ?? paid, paid)
  const printed = printedSum(sheet, ['selfFunded', 'overPrice', 'firstPay'])
  const known = printed ?? (result === undefined ? 0 : result.parts.selfFunded + (result.parts.overPrice ?? 0) + result.parts.firstPay)
  const outside = Math.min(known, total - paid)
  return { pool: fen(pool), serious: fen(paid - pool), outside: fen(outside), rest: fen(total - paid - outside) }
}

/** Paid by the family until it is handed in. */
function ofUnclaimed(bill: PrintedBill): BillSums {
  const total = totalIn(bill)
  const parts = total === null ? null : { pool: NO_MONEY, serious: NO_MONEY, outside: NO_MONEY, rest: total }
  return { bill, on: bill.on, total, fund: NO_MONEY, family: total, computed: false, parts }
}

function ofEstimate(bill: EstimatedBill): BillSums {
  const parsed = parseYuan(bill.form.total)
  const total = parsed.kind === 'amount' ? parsed.amount : null
  const fund = total === null ? bill.low : fen(Math.min(bill.low, total))
  const family = total === null ? null : subtractToZero(total, fund)
  return { bill, on: bill.on, total, fund, family, computed: true, parts: family === null ? null : { pool: fund, serious: NO_MONEY, outside: NO_MONEY, rest: family } }
}
