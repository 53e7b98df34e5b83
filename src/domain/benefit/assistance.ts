import { addFen, NO_MONEY, plus, smaller, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { CareKind } from './bill'
import { countedOfLeft } from './family-share'
import { count, limitOf, NO_FIGURES, noteGap, noteUnknown, pick, read, soFar, unnoted, type LayerLimit } from './ask'
import type { Run } from './run'
import type { StepKind } from './settlement'
import type { AssistanceStage, Bands, MedicalAssistanceTerms } from './terms'
import type { LayerId } from './year/counters'
import { payYearly, yearlyFormula } from './year/pay-yearly'

const FIRST = 'assistance'
const SECOND = 'secondAssistance'
type AssistanceLayer = typeof FIRST | typeof SECOND

type Category = MedicalAssistanceTerms['categories'][number]

/** The person's category of 医疗救助, where the terms have one. */
export function assistanceCategory(run: Run): Category | undefined {
  const hardship = run.person.hardship ?? 'none'
  return hardship === 'none' ? undefined : run.terms.medicalAssistance?.categories.find((candidate) => candidate.hardship.includes(hardship))
}

/** Plain visits are assisted only where the terms name them. */
export const assists = (run: Run, care: CareKind): boolean => assistanceCategory(run)?.careCaps?.some((cap) => cap.care.includes(care)) ?? false

/**
 * 医疗救助 in two stages on what the layers before it left inside the catalogue: what they lifted from the share comes off before the
 * deductible.
 */
export function medicalAssistance(run: Run): Fen {
  const terms = run.terms.medicalAssistance
  const category = assistanceCategory(run)
  if (terms === undefined || category === undefined) return noAssistance(run)
  const base = baseOf(run, terms)
  const first = payStage(run, category, { kind: 'medicalAssistance', name: category.name, layer: FIRST, base })
  return addFen(first, secondStage(run, terms, category, subtractToZero(base, first)))
}

const baseOf = (run: Run, terms: MedicalAssistanceTerms): Fen => countedOfLeft(run, read(run, terms.base))

/**
 * 医疗救助 as the paper has it: what it paid is known, and what counts for the year is computed all the same. Where a second stage follows, that
 * has what is printed above what the terms would have paid in the first.
 */
export function countPrintedAssistance(run: Run, paid: Fen): void {
  const terms = run.terms.medicalAssistance
  const category = assistanceCategory(run)
  if (terms === undefined || category === undefined) return count(run, FIRST, NO_MONEY, paid)
  const base = baseOf(run, terms)
  const second = secondOf(run, terms)
  const first = second === undefined ? paid : smaller(paid, unnoted(run, () => payStage(run, category, { kind: 'medicalAssistance', name: category.name, layer: FIRST, base })))
  countStage(run, category, FIRST, base, first)
  if (second !== undefined) countStage(run, second, SECOND, subtractToZero(base, first), subtractToZero(paid, first))
}

/** Nobody said who is poor: where the terms would help somebody, that is unknown and not nothing. */
function noAssistance(run: Run): Fen {
  const { hardship } = run.person
  if (hardship === undefined && run.terms.medicalAssistance !== undefined) noteUnknown(run, 'hardship')
  if (hardship !== undefined && hardship !== 'none') noteGap(run, 'medicalAssistance')
  run.steps?.push({ kind: 'medicalAssistance', amount: NO_MONEY, formula: { kind: 'nothing' }, figures: NO_FIGURES })
  return NO_MONEY
}

function secondStage(run: Run, terms: MedicalAssistanceTerms, { name }: Category, base: Fen): Fen {
  const second = secondOf(run, terms)
  return second === undefined ? NO_MONEY : payStage(run, second, { kind: 'secondAssistance', name, layer: SECOND, base })
}

/** 倾斜救助, for the categories that it names. */
function secondOf({ person: { hardship } }: Run, { second }: MedicalAssistanceTerms): AssistanceStage | undefined {
  return second !== undefined && hardship !== undefined && second.hardship.includes(hardship) ? second : undefined
}

type StageRequest = { readonly kind: StepKind; readonly name: string; readonly layer: AssistanceLayer; readonly base: Fen }

/** On the year's base so far and this bill's; what the base so far already earned is taken off. */
function payStage(run: Run, stage: AssistanceStage, { kind, name, layer, base }: StageRequest): Fen {
  const deductible = 'readings' in stage.deductible ? stage.deductible : pick(run, stage.deductible)
  const start = deductible === undefined ? NO_MONEY : read(run, deductible)
  const bands = asBands(read(run, stage.rate))
  const before = soFar(run, layer)
  const room = roomOf(run, stage, layer, before.paid)
  const amount = payYearly(run, before.base, base, start, bands, stage.bounds ?? 'absolute', room.amount)
  countStage(run, stage, layer, base, amount)
  if (run.steps !== undefined) run.steps.push({
    kind,
    name,
    amount,
    formula: yearlyFormula(run, plus(before.base, base), start, room.amount),
    figures: [...(deductible ? [deductible] : []), stage.rate, stage.cap, ...room.careCaps.map((cap) => cap.amount)]
  })
  return amount
}

function countStage(run: Run, stage: AssistanceStage, layer: AssistanceLayer, base: Fen, paid: Fen): void {
  count(run, layer, base, paid)
  for (const cap of careCapsOf(run, stage)) count(run, careLayer(layer, cap.name), NO_MONEY, paid)
}

const asBands = (rate: BasisPoints | Bands): Bands => (typeof rate === 'number' ? [{ upTo: 'open', rate }] : rate)

const careLayer = (layer: AssistanceLayer, name: string): LayerId => `${layer}:${name}`

const NO_CAPS: NonNullable<AssistanceStage['careCaps']> = []

const careCapsOf = ({ bill }: Run, { careCaps = NO_CAPS }: AssistanceStage) => (careCaps.length === 0 ? NO_CAPS : careCaps.filter(({ care }) => care.includes(bill.care)))

/** The tighter of the yearly limit and the limits for this kind of care. */
function roomOf(run: Run, stage: AssistanceStage, layer: AssistanceLayer, paidBefore: Fen) {
  const limit = read(run, stage.cap)
  const careCaps = careCapsOf(run, stage)
  let amount = limit === 'none' ? null : subtractToZero(limit, paidBefore)
  for (const cap of careCaps) {
    const careLimit = read(run, cap.amount)
    if (careLimit === 'none') continue
    const left = subtractToZero(careLimit, soFar(run, careLayer(layer, cap.name)).paid)
    amount = amount === null ? left : smaller(amount, left)
  }
  return { amount, careCaps }
}

/** Yearly limits of the stages that this person has, those for one kind of care among them. */
export function assistanceLimits(run: Run): readonly LayerLimit[] {
  const terms = run.terms.medicalAssistance
  const category = assistanceCategory(run)
  if (terms === undefined || category === undefined) return []
  const second = secondOf(run, terms)
  return [...stageLimits(run, category, FIRST, category.name), ...(second === undefined ? [] : stageLimits(run, second, SECOND, category.name))]
}

const stageLimits = (run: Run, { cap, careCaps = NO_CAPS }: AssistanceStage, layer: AssistanceLayer, name: string): readonly LayerLimit[] => [
  ...limitOf(run, name, layer, cap),
  ...careCaps.flatMap((one) => limitOf(run, `${name} ${one.name}`, careLayer(layer, one.name), one.amount))
]
