import type { Bill, BillSplit } from '@/domain/benefit/bill'
import { billProblems } from '@/domain/benefit/check-bill'
import { careTermsFor, emergencyAsFiled } from '@/domain/benefit/estimate'
import { explore } from '@/domain/benefit/reader'
import type { SettleInput } from '@/domain/benefit/run'
import { settle, type Settled } from '@/domain/benefit/settle'
import type { Settlement } from '@/domain/benefit/settlement'
import type { BenefitTerms } from '@/domain/benefit/terms'
import type { Figure } from '@/domain/evidence/figure'
import { fen, NO_MONEY, type Fen } from '@/domain/money/fen'
import type { Agreement, Compared, Explanation, Sheet, SheetCase, WhyNot } from '@/domain/settlement-sheet'
import { withChange, type Change } from '@/domain/settlement-sheet/changes'

/**
 * Checks what the search claims by another way than the one that claimed it: the bill is built from the paper's figures here, settled with
 * reasons under every combination of readings, and each printed layer is looked for among the steps and the payers.
 */
type Taken = NonNullable<Bill['known']>

const TAKEN = ['largeExpense', 'majorIllness', 'medicalAssistance', 'civilServant', 'enterprise', 'otherFund'] as const

const sumOf = (amounts: readonly (Fen | undefined)[]): number => amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)

function totalIn({ total, selfFunded, overPrice, firstPay, covered, fundTotal, own, hospital }: Sheet): number | null {
  if (total !== undefined) return total
  const parts = [selfFunded, overPrice, firstPay, covered]
  if (parts.every((part) => part !== undefined)) return sumOf(parts)
  return fundTotal === undefined || own === undefined ? null : sumOf([fundTotal, own, hospital])
}

/** 丙类, first pay and what is inside, where at most one of them is missing and they add up with the rest; else `null`. */
function partsIn({ selfFunded, overPrice, firstPay, covered }: Sheet, total: number): readonly [Fen, Fen, Fen] | null {
  const parts = [selfFunded, firstPay, covered]
  const rest = total - sumOf([...parts, overPrice])
  const missing = parts.filter((part) => part === undefined).length
  const adds = missing === 1 ? rest >= 0 : missing === 0 && rest === 0
  return adds ? (parts.map((part) => part ?? fen(rest)) as unknown as [Fen, Fen, Fen]) : null
}

function splitIn(sheet: Sheet, total: number, isClassB: boolean): Pick<Bill, 'split' | 'firstPay'> {
  const { firstPay, overPrice } = sheet
  const parts = partsIn(sheet, total)
  if (parts === null) return firstPay === undefined || firstPay > total || isClassB ? {} : { firstPay }
  const [c, first, inside] = parts
  const catalogue = fen(first + inside)
  const over = overPrice === undefined ? {} : { overPrice }
  const split: BillSplit = isClassB ? { a: NO_MONEY, b: catalogue, c, ...over } : { a: catalogue, b: NO_MONEY, c, ...over }
  return isClassB ? { split } : { split, firstPay: first }
}

function billIn({ sheet, facts, allClassB }: SheetCase, known: Taken): Bill | null {
  const total = totalIn(sheet)
  if (total === null || total === 0) return null
  const printed = Object.keys(known).length === 0 ? {} : { known }
  return { ...facts, total: fen(total), ...splitIn(sheet, total, allClassB === true), ...printed, ...(sheet.hospital === undefined ? {} : { hospitalPart: sheet.hospital }) }
}

/** Every settlement that the rules allow, with the first pay as printed holding the share for care elsewhere and not. */
function settlementsOf(of: SheetCase, known: Taken): readonly Settled[] {
  const bill = billIn(of, known)
  if (bill === null || billProblems(bill, of.person).length > 0) return []
  return [bill, { ...bill, firstPayIsAll: true }].flatMap((one) => {
    const input: SettleInput = emergencyAsFiled({ bill: one, person: of.person, terms: of.terms, yearToDate: of.yearToDate, accounts: { own: NO_MONEY, shared: [] } })
    const care = careTermsFor(input)
    return care === undefined ? [] : explore((reader) => settle(input, care, reader)).runs.map(({ result }) => result)
  })
}

type Asked = { readonly terms: BenefitTerms; readonly care: Bill['care']; readonly gaps: readonly string[] }

const further = (payer: 'civilServant' | 'enterprise' | 'otherFund') => ({ terms }: Asked): boolean => (terms.further ?? []).every((layer) => layer.payer !== payer)

/** Whether the terms say nothing of a payer. */
const IS_OPEN: Readonly<Record<(typeof TAKEN)[number], (asked: Asked) => boolean>> = {
  largeExpense: ({ terms, care }) => (terms.care[care] ?? terms.care.inpatient)?.aboveCap === undefined,
  majorIllness: ({ terms, gaps }) => terms.majorIllness === undefined || gaps.includes('majorIllness') || gaps.includes('outpatientIllness'),
  medicalAssistance: ({ terms, gaps }) => terms.medicalAssistance === undefined || gaps.includes('medicalAssistance'),
  civilServant: further('civilServant'), enterprise: further('enterprise'), otherFund: further('otherFund')
}

/** Such payers are taken as printed, or as having paid nothing. */
const takenFrom = ({ sheet, terms, facts: { care } }: SheetCase, gaps: readonly string[]): Taken =>
  Object.fromEntries(TAKEN.filter((payer) => IS_OPEN[payer]({ terms, care, gaps })).map((payer) => [payer, sheet[payer] ?? NO_MONEY]))

const paidIn = ({ steps, payers, fund, family }: Settlement): Readonly<Record<Compared, number>> => ({
  civilServant: 0, enterprise: 0, otherFund: 0, ...payers, fundTotal: fund, own: family,
  deductible: steps.reduce((sum, { kind, amount }) => (kind === 'deductible' ? sum + amount : sum), 0)
})

const isSame = (settled: Settled, sheet: Sheet, fields: readonly Compared[]): boolean => {
  const paid = paidIn(settled.settlement)
  return fields.every((field) => paid[field] === sheet[field])
}

/** Terms in which one figure says what a reading set aside says. */
function asRead<T>(node: T, { figure, reading }: Extract<Change, { fact: 'reading' }>): T {
  if (node === figure) return { ...figure, readings: [reading] } as T
  if (typeof node !== 'object' || node === null || 'claims' in node) return node
  if (Array.isArray(node)) return node.map((one) => asRead(one as Figure<unknown>, { fact: 'reading', figure, reading })) as T
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, asRead(value as unknown, { fact: 'reading', figure, reading })])) as T
}

const changed = (of: SheetCase, change: Change): SheetCase => (change.fact === 'reading' ? { ...of, terms: asRead<BenefitTerms>(of.terms, change) } : withChange(of, change))

/** A paper on which nobody paid anything. */
const isUnpaid = (sheet: Sheet, fields: readonly Compared[]): boolean =>
  fields.every((field) => (field === 'own' ? sheet.own === sheet.total : field === 'deductible' || sheet[field] === 0))

function isTrue(of: SheetCase, { changes }: Explanation, known: Taken, fields: readonly Compared[]): boolean {
  if (changes.some(({ fact }) => fact === 'waiting')) return isUnpaid(of.sheet, fields)
  return settlementsOf(changes.reduce(changed, of), known).some((settled) => isSame(settled, of.sheet, fields))
}

/** What is claimed of a paper and is not so: an agreement, a layer that is said to be exact, or an explanation to the fen. */
export function falseClaims(of: SheetCase, agreement: Agreement, explanations: WhyNot['explanations']): readonly string[] {
  if (agreement.kind !== 'compared') return []
  const fields = agreement.layers.map(({ field }) => field)
  const known = takenFrom(of, settlementsOf(of, {}).flatMap(({ gaps }) => gaps))
  const all = settlementsOf(of, known)
  const wrongLayers = agreement.layers.filter(({ field, printed, state }) => printed !== of.sheet[field] || (state === 'exact') !== all.some((settled) => isSame(settled, of.sheet, [field])))
  return [
    ...(agreement.agrees === all.some((settled) => isSame(settled, of.sheet, fields)) ? [] : ['agrees']),
    ...wrongLayers.map(({ field }) => field),
    ...explanations.filter((one) => one.exact && !isTrue(of, one, known, fields)).map(({ changes }) => changes.map(({ fact }) => fact).join('+'))
  ]
}
