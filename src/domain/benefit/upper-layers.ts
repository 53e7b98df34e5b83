import { NO_MONEY, plus, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import { assists, countPrintedAssistance, medicalAssistance } from './assistance'
import type { CareKind, FurtherPayer, KnownPayer } from './bill'
import { insideOf, outsideOf, relieved, type Carried } from './family-share'
import { payFurther } from './further-layers'
import { countPrintedIllness, countsTowardsIllness, majorIllness } from './major-illness'
import { NO_FIGURES, type Run } from './run'
import { supplementaryParts, supplementaryPay } from './supplementary'
import type { UpperLayer } from './terms'

type Payer = Exclude<KnownPayer, 'pooledFund' | 'largeExpense'> | 'hospital'

/** What the layers above the pooled fund paid so far, and on what part of the family's share. */
export type Upper = {
  /** The family's share before any of them. */
  readonly share: Carried
  /** Lifted from the share, inside the catalogue first. */
  relief: Fen
  /** Lifted from what lies outside alone. */
  outside: Fen
  readonly paid: { [P in Payer]: Fen }
}

const WITH_FURTHER: readonly UpperLayer[] = ['majorIllness', 'civilServant', 'enterprise', 'medicalAssistance', 'mutualAid', 'otherFund', 'supplementary']

export const nothingPaid = (share: Carried): Upper => ({
  share, relief: NO_MONEY, outside: NO_MONEY,
  paid: { majorIllness: NO_MONEY, medicalAssistance: NO_MONEY, supplementary: NO_MONEY, civilServant: NO_MONEY, enterprise: NO_MONEY, mutualAid: NO_MONEY, otherFund: NO_MONEY, hospital: NO_MONEY }
})

/** The layers in their order, each on what the ones before it left; the hospital's own part comes last. */
export function payUpper(run: Run, share: Carried): Upper {
  const upper = nothingPaid(share)
  const { terms, bill } = run.input
  if (terms.order === undefined && terms.further === undefined && bill.known === undefined) payUsual(run, upper)
  else for (const layer of terms.order ?? WITH_FURTHER) payLayer(run, layer, upper)
  if (bill.hospitalPart !== undefined) asPrinted(run, upper, 'hospital', bill.hospitalPart)
  return upper
}

/** Layers of most places; nobody else is asked. */
function payUsual(run: Run, upper: Upper): void {
  payIllness(run, upper)
  payAssistance(run, upper)
  paySupplementary(run, upper)
}

/** What the family still carries. */
export const carriedAfter = ({ share, relief, outside }: Upper): Carried =>
  relieved(outside === 0 ? share : { ...share, selfFunded: subtractToZero(share.selfFunded, outside) }, relief)

export const leftOf = ({ share, relief, outside }: Upper): Fen => subtractToZero(plus(insideOf(share), outsideOf(share)), plus(relief, outside))

function payLayer(run: Run, layer: UpperLayer, upper: Upper): void {
  const printed = run.input.bill.known?.[layer]
  if (printed !== undefined) return asPrinted(run, upper, layer, printed)
  switch (layer) {
    case 'majorIllness':
      return payIllness(run, upper)
    case 'medicalAssistance':
      return payAssistance(run, upper)
    case 'supplementary':
      return paySupplementary(run, upper)
    default:
      return payFurthers(run, layer, upper)
  }
}

function payFurthers(run: Run, payer: FurtherPayer, upper: Upper): void {
  for (const layer of run.input.terms.further ?? []) {
    if (layer.payer === payer) lift(upper, payer, payFurther(run, layer, upper.share, upper.relief, leftOf(upper)))
  }
}

function lift(upper: Upper, payer: Payer, amount: Fen): void {
  upper.relief = plus(upper.relief, amount)
  upper.paid[payer] = plus(upper.paid[payer], amount)
}

function payIllness(run: Run, upper: Upper): void {
  if (!countsTowardsIllness(run)) return
  const { paid, forSelfFunded } = majorIllness(run, upper.share, upper.relief)
  upper.relief = plus(upper.relief, paid)
  upper.outside = plus(upper.outside, forSelfFunded)
  upper.paid.majorIllness = plus(paid, forSelfFunded)
}

/** Plain visits are assisted only where the terms name them. */
const ASSISTED: Readonly<Record<CareKind, boolean>> = {
  inpatient: true, emergency: true, chronicOutpatient: true, specialOutpatient: true, generalOutpatient: false, pharmacy: false
}

function payAssistance(run: Run, upper: Upper): void {
  const { care } = run.input.bill
  if (!ASSISTED[care] && !assists(run, care)) return
  const paid = medicalAssistance(run, upper.share, upper.relief)
  upper.relief = plus(upper.relief, paid)
  upper.paid.medicalAssistance = paid
}

function paySupplementary(run: Run, upper: Upper): void {
  const parts = supplementaryParts(run)
  if (parts === undefined) return
  const { inScope, outOfScope } = supplementaryPay(run, parts, carriedAfter(upper))
  upper.relief = plus(upper.relief, inScope)
  upper.outside = plus(upper.outside, outOfScope)
  upper.paid.supplementary = plus(inScope, outOfScope)
}

/** As the paper has it, up to what is left. */
function asPrinted(run: Run, upper: Upper, payer: Payer, printed: Fen): void {
  const amount = smaller(printed, leftOf(upper))
  if (payer === 'majorIllness') countPrintedIllness(run, upper.share, upper.relief, amount)
  if (payer === 'medicalAssistance') countPrintedAssistance(run, upper.share, upper.relief, amount)
  run.steps?.push({ kind: payer, amount, formula: { kind: 'given', amount }, figures: NO_FIGURES })
  lift(upper, payer, amount)
}
