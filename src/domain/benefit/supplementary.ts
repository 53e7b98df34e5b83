import { addFen, NO_MONEY, plus, shareOf, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import { insideOf, type Carried } from './family-share'
import { count, limitOf, noteGap, noteUnknown, read, soFar, unnoted, type LayerLimit } from './ask'
import type { Run } from './run'
import { SPECIAL_DRUG } from './scope'
import type { Figure } from '@/domain/evidence/figure'
import type { Bands, SupplementaryPart } from './terms'
import { payYearly, yearlyFormula } from './year/pay-yearly'

export type SupplementaryPay = { readonly inScope: Fen; readonly outOfScope: Fen }

/** The liabilities of 惠民保 that this person has; where nobody said, the result says so. */
export function supplementaryParts(run: Run): readonly SupplementaryPart[] | undefined {
  const { supplementary: has } = run.person
  const parts = run.terms.supplementary
  if (has === true && parts === undefined) noteGap(run, 'supplementary')
  if (has === undefined && parts !== undefined) noteUnknown(run, 'supplementary')
  return has === true ? parts : undefined
}

/** 惠民保, liability by liability, each with its own deductible. */
export const supplementaryPay = (run: Run, parts: readonly SupplementaryPart[], carried: Carried): SupplementaryPay => payParts(run, parts, carried, payPart)

/**
 * What counts for the year where the paper says what 惠民保 paid: the base of every liability as ever; of the sum each has what the terms would
 * have paid, in their order, and the last the rest. Whoever was paid has it, whatever else was said.
 *
 * @returns What of it lifts 丙类 alone.
 */
export function countPrintedSupplementary(run: Run, printed: Fen, carried: Carried): Fen {
  const parts = printed === 0 && run.person.supplementary !== true ? [] : (run.terms.supplementary ?? [])
  let left: Fen = printed
  const { outOfScope } = payParts(run, parts, carried, (_run, part, base, open) => {
    const paid = part === parts[parts.length - 1] ? left : smaller(left, unnoted(run, () => payPart(run, part, base, open)))
    count(run, layerOf(part), base, paid)
    left = subtractToZero(left, paid)
    return paid
  })
  return smaller(outOfScope, carried.selfFunded)
}

const layerOf = ({ name }: SupplementaryPart) => `supplementary:${name}` as const

function payParts(run: Run, parts: readonly SupplementaryPart[], carried: Carried, pay: typeof payPart): SupplementaryPay {
  const inside = insideOf(carried)
  let inScope: Fen = NO_MONEY
  let outOfScope: Fen = NO_MONEY
  for (const part of parts) {
    const isInside = part.scope === 'inScope'
    const paid = isInside ? inScope : outOfScope
    const base = subtractToZero(baseOf(run, part, carried), part.onWhatIsLeft === true ? paid : NO_MONEY)
    const amount = pay(run, part, base, subtractToZero(isInside ? inside : carried.selfFunded, paid))
    if (isInside) inScope = plus(inScope, amount)
    else outOfScope = plus(outOfScope, amount)
  }
  return { inScope, outOfScope }
}

function baseOf(run: Run, part: SupplementaryPart, carried: Carried): Fen {
  if (part.scope === 'specialDrug') return specialDrugs(run, carried)
  if (part.scope === 'outOfScope') return subtractToZero(carried.selfFunded, specialDrugs(run, carried))
  const firstPay = part.firstPayCounts === undefined ? NO_MONEY : shareOf(carried.firstPay, read(run, part.firstPayCounts))
  return addFen(carried.deductible, carried.coinsurance, carried.overCap, firstPay)
}

/** Special drugs are items of the bill outside the catalogue, part of 丙类; what 合规自费 paid comes off them last. */
function specialDrugs(run: Run, carried: Carried): Fen {
  let sum: Fen = NO_MONEY
  for (const item of run.bill.split?.items ?? []) if (item.class === SPECIAL_DRUG) sum = addFen(sum, item.amount)
  return smaller(sum, carried.selfFunded)
}

/** On the year's base so far and this bill's; never more than `carried`, what the family still carries of it. */
function payPart(run: Run, part: SupplementaryPart, base: Fen, carried: Fen): Fen {
  const layer = layerOf(part)
  const before = soFar(run, layer)
  const bandsFigure = bandsOf(run, part)
  const start = read(run, part.deductible)
  const limit = part.cap === undefined ? 'none' : read(run, part.cap)
  const room = limit === 'none' ? carried : smaller(subtractToZero(limit, before.paid), carried)
  const amount = payYearly(run, before.base, base, start, read(run, bandsFigure), part.bounds ?? 'excess', room)
  count(run, layer, base, amount)
  if (run.steps !== undefined) run.steps.push({
    kind: 'supplementary',
    name: part.name,
    amount,
    formula: yearlyFormula(run, plus(before.base, base), start, room),
    figures: [part.deductible, bandsFigure, ...(part.cap ? [part.cap] : []), ...(part.firstPayCounts ? [part.firstPayCounts] : [])]
  })
  return amount
}

function bandsOf(run: Run, { bands, preExisting }: SupplementaryPart): Figure<Bands> {
  if (preExisting === undefined) return bands
  if (run.bill.preExisting === undefined) noteUnknown(run, 'preExisting')
  return run.bill.preExisting === true ? preExisting : bands
}

/** Yearly limits of the liabilities that this person has. */
export const supplementaryLimits = (run: Run): readonly LayerLimit[] =>
  run.person.supplementary === true ? (run.terms.supplementary ?? []).flatMap((part) => limitOf(run, part.name, layerOf(part), part.cap)) : []
