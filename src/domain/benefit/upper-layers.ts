import { NO_MONEY, plus, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import { assists, countPrintedAssistance, medicalAssistance } from './assistance'
import type { CareKind, FurtherPayer, KnownPayer } from './bill'
import { insideOf, outsideOf, relieved, type Carried } from './family-share'
import { countPrintedFurther, payFurther } from './further-layers'
import { countPrintedIllness, countsTowardsIllness, payMajorIllness } from './major-illness'
import { NO_FIGURES } from './ask'
import type { Run } from './run'
import { countPrintedSupplementary, supplementaryParts, supplementaryPay } from './supplementary'
import type { UpperLayer } from './terms'

type Payer = Exclude<KnownPayer, 'pooledFund' | 'largeExpense'> | 'hospital'

/** The order where the terms state none; printed payers that a stated order lacks follow it in this one. */
const WITH_FURTHER: readonly UpperLayer[] = ['majorIllness', 'civilServant', 'enterprise', 'medicalAssistance', 'mutualAid', 'otherFund', 'supplementary']

/** The layers in their order, each on what the ones before it left; the hospital's own part comes last. */
export function payUpper(run: Run): void {
  const { terms, bill } = run
  if (terms.order === undefined && terms.further === undefined && bill.known === undefined) payUsual(run)
  else payInOrder(run, terms.order)
  payHospital(run)
}

/** What is printed alone, of a bill that no layer looks at. */
export function payPrinted(run: Run): void {
  for (const layer of WITH_FURTHER) if ((run.bill.known?.[layer] ?? 0) > 0) payLayer(run, layer)
  payHospital(run)
}

function payHospital(run: Run): void {
  const { hospitalPart } = run.bill
  if (hospitalPart !== undefined) asPrinted(run, 'hospital', hospitalPart)
}

/** A layer that a stated order does not name pays nothing, unless the paper says that it did. */
function payInOrder(run: Run, order: readonly UpperLayer[] | undefined): void {
  for (const layer of order ?? WITH_FURTHER) payLayer(run, layer)
  if (order === undefined || run.bill.known === undefined) return
  for (const layer of WITH_FURTHER) if (!order.includes(layer) && run.bill.known[layer] !== undefined) payLayer(run, layer)
}

/** Layers of most places; nobody else is asked. */
function payUsual(run: Run): void {
  const { person, terms, steps } = run
  if (countsTowardsIllness(run)) payMajorIllness(run)
  if (person.hardship !== 'none' || steps !== undefined) payAssistance(run)
  if (terms.supplementary !== undefined || person.supplementary === true) paySupplementary(run)
}

/** What the family still carries. */
const carriedAfter = (run: Run): Carried => relieved(run.outside === 0 ? run : { ...shareOf(run), selfFunded: subtractToZero(run.selfFunded, run.outside) }, run.relief)

/** Once every layer has paid: the share is what the family still carries. */
export function takeRelief(run: Run): void {
  if (run.outside === 0 && run.relief <= run.coinsurance) run.coinsurance = subtractToZero(run.coinsurance, run.relief)
  else Object.assign(run, shareOf(carriedAfter(run)))
}

const shareOf = ({ deductible, coinsurance, firstPay, overCap, selfFunded, overPrice }: Carried): Carried => ({ deductible, coinsurance, firstPay, overCap, selfFunded, overPrice })

const leftOf = (run: Run): Fen => subtractToZero(plus(insideOf(run), outsideOf(run)), plus(run.relief, run.outside))

function payLayer(run: Run, layer: UpperLayer): void {
  const printed = run.bill.known?.[layer]
  if (printed !== undefined) return asPrinted(run, layer, printed)
  switch (layer) {
    case 'majorIllness':
      return countsTowardsIllness(run) ? payMajorIllness(run) : undefined
    case 'medicalAssistance':
      return payAssistance(run)
    case 'supplementary':
      return paySupplementary(run)
    default:
      return payFurthers(run, layer)
  }
}

function payFurthers(run: Run, payer: FurtherPayer): void {
  for (const layer of run.terms.further ?? []) if (layer.payer === payer) lift(run, payer, payFurther(run, layer, leftOf(run)))
}

function lift(run: Run, payer: FurtherPayer, amount: Fen): void {
  run.relief = plus(run.relief, amount)
  run[payer] = plus(run[payer], amount)
}

/** Plain visits are assisted only where the terms name them. */
const ASSISTED: Readonly<Record<CareKind, boolean>> = {
  inpatient: true, emergency: true, chronicOutpatient: true, specialOutpatient: true, generalOutpatient: false, pharmacy: false
}

const isAssisted = (run: Run): boolean => ASSISTED[run.bill.care] || assists(run, run.bill.care)

function payAssistance(run: Run): void {
  if (!isAssisted(run)) return
  const paid = medicalAssistance(run)
  run.relief = plus(run.relief, paid)
  run.medicalAssistance = paid
}

function paySupplementary(run: Run): void {
  const parts = supplementaryParts(run)
  if (parts === undefined) return
  const { inScope, outOfScope } = supplementaryPay(run, parts, carriedAfter(run))
  run.relief = plus(run.relief, inScope)
  run.outside = plus(run.outside, outOfScope)
  run.supplementary = plus(inScope, outOfScope)
}

/** As the paper has it, up to what is left. */
function asPrinted(run: Run, payer: Payer, printed: Fen): void {
  const amount = smaller(printed, leftOf(run))
  const outside = countPrinted(run, payer, amount)
  run.steps?.push({ kind: payer, amount, formula: { kind: 'given', amount }, figures: NO_FIGURES })
  run.relief = plus(run.relief, subtractToZero(amount, outside))
  run.outside = plus(run.outside, outside)
  run[payer] = plus(run[payer], amount)
}

/** What a printed sum was paid on counts for the year as if it had been computed; of it, what lifts 丙类 alone. */
function countPrinted(run: Run, payer: Payer, amount: Fen): Fen {
  switch (payer) {
    case 'hospital':
      return NO_MONEY
    case 'majorIllness':
      return countPrintedIllness(run, amount)
    case 'medicalAssistance':
      if (amount > 0 || isAssisted(run)) countPrintedAssistance(run, amount)
      return NO_MONEY
    case 'supplementary':
      return countPrintedSupplementary(run, amount, carriedAfter(run))
    default:
      countPrintedFurther(run, payer, amount, leftOf(run))
      return NO_MONEY
  }
}
