import { KNOWN_PAYERS, type Bill, type BillSplit, type KnownPayer } from '@/domain/benefit/bill'
import { NO_MONEY, subtractToZero, type Fen } from '@/domain/money/fen'
import { withImpliedZeros } from './adds-up'
import type { Sheet, SheetField } from './sheet'

/** What the family knows of the bill beside the paper's figures. */
export type BillFacts = Omit<Bill, 'total' | 'split' | 'firstPay' | 'known' | 'hospitalPart'>

const PARTS = ['selfFunded', 'overPrice', 'firstPay', 'covered'] as const

/**
 * The bill as the engine takes it; `null` where the paper does not say the total in any way. The split is known where the paper's parts give
 * it; one of the four that is missing follows from the others.
 *
 * @param known Payers that the rules cannot compute, taken as printed.
 */
export function billOf(sheet: Sheet, facts: BillFacts, known: readonly KnownPayer[] = []): Bill | null {
  const amounts = amountsOf(sheet, known)
  return amounts === null ? null : { ...facts, ...amounts }
}

type Amounts = Pick<Bill, 'total' | 'split' | 'firstPay' | 'known' | 'hospitalPart'>

/** What the paper's figures make of the bill, whatever else is known of it: many guesses can share it. */
export function amountsOf(sheet: Sheet, known: readonly KnownPayer[]): Amounts | null {
  const total = totalOf(sheet)
  if (total === null || total === 0) return null
  const split = splitOf(sheet, total)
  const printed = Object.fromEntries(known.map((payer) => [payer, payer === 'supplementary' || payer === 'mutualAid' ? NO_MONEY : (sheet[payer] ?? NO_MONEY)]))
  return {
    total,
    ...(split === null ? firstPayOf(sheet, total) : { split: split.split, firstPay: split.firstPay }),
    ...(known.length > 0 ? { known: printed } : {}),
    ...(sheet.hospital === undefined ? {} : { hospitalPart: sheet.hospital })
  }
}

function totalOf({ total, fundTotal, own, hospital = NO_MONEY, ...sheet }: Sheet): Fen | null {
  if (total !== undefined) return total
  const parts = PARTS.map((part) => sheet[part])
  if (parts.every((part) => part !== undefined)) return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0) as Fen
  return fundTotal === undefined || own === undefined ? null : ((fundTotal + own + hospital) as Fen)
}

/** 甲类 stands for all of the catalogue: the paper's first pay comes off it. */
function splitOf({ selfFunded, overPrice = NO_MONEY, firstPay, covered }: Sheet, total: Fen): { readonly split: BillSplit; readonly firstPay: Fen } | null {
  const known = [selfFunded, firstPay, covered].filter((part) => part !== undefined)
  if (known.length < 2) return null
  const rest = subtractToZero(total, (known.reduce<number>((sum, part) => sum + part, 0) + overPrice) as Fen)
  const [c, first, inside] = [selfFunded ?? rest, firstPay ?? rest, covered ?? rest]
  if (c + overPrice + first + inside !== total) return null
  return { split: { a: (first + inside) as Fen, b: NO_MONEY, c, ...(overPrice > 0 ? { overPrice } : {}) }, firstPay: first }
}

const firstPayOf = ({ firstPay }: Sheet, total: Fen) => (firstPay === undefined || firstPay > total ? {} : { firstPay })

type PrintedPayer = Extract<KnownPayer, SheetField>
const isPrinted = (payer: KnownPayer): payer is PrintedPayer => payer !== 'supplementary' && payer !== 'mutualAid'

/**
 * A settled bill as the year counts it: what is printed stands as printed, and only the rest is computed. Figures that cannot all be true,
 * such as payers who together pay more than the total, are left out. `null` where the paper does not say the total in any way.
 */
export function settledBill(typed: Sheet, facts: BillFacts): Bill | null {
  const sheet = withImpliedZeros(typed)
  const printed = KNOWN_PAYERS.filter(isPrinted).filter((payer) => sheet[payer] !== undefined)
  const read = billOf(sheet, facts, printed)
  if (read === null) return null
  const bill = withRemoteShare(read)
  const { known = {}, ...rest } = bill
  const paid = printed.reduce((sum, payer) => sum + (known[payer] ?? 0), 0) + (sheet.hospital ?? 0)
  const deductible = sheet.deductible !== undefined && sheet.deductible <= bill.total ? { deductible: sheet.deductible } : {}
  return paid > bill.total ? { ...withoutHospital(rest), ...deductible } : { ...bill, ...deductible }
}

/** What is printed as first pay elsewhere holds the share for care elsewhere, where it is enough to: what is printed as covered is not cut by it again. */
const withRemoteShare = (bill: Bill): Bill => (bill.place === 'local' || bill.firstPay === undefined ? bill : { ...bill, firstPayIsAll: true })

function withoutHospital({ hospitalPart: _part, ...bill }: Bill): Bill {
  return bill
}
