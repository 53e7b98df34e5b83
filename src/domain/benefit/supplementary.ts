import { addFen, NO_MONEY, shareOf, smaller, subtractToZero, type Fen } from '@/domain/money/fen'
import type { FamilyShare } from './major-illness'
import { count, note, noteGap, noteUnknown, soFar, type Run } from './run'
import { SPECIAL_DRUG } from './scope'
import type { Figure } from '@/domain/evidence/figure'
import type { Bands, SupplementaryPart } from './terms'
import { payYearly } from './year/pay-yearly'

export type SupplementaryPay = { readonly inScope: Fen; readonly outOfScope: Fen }

const NOTHING: SupplementaryPay = { inScope: NO_MONEY, outOfScope: NO_MONEY }

/** What the family still carries when 惠民保 looks at the bill. */
export type Carried = FamilyShare & { readonly selfFunded: Fen }

/** 惠民保, liability by liability, each with its own deductible; bands count the part above it. Only for those who have it. */
export function supplementaryPay(run: Run, carried: Carried): SupplementaryPay {
  if (run.input.person.supplementary !== true) return NOTHING
  const parts = run.input.terms.supplementary
  if (parts === undefined) {
    noteGap(run, 'supplementary')
    return NOTHING
  }
  const inside = addFen(carried.deductible, carried.coinsurance, carried.firstPay, carried.overCap)
  let inScope: Fen = NO_MONEY
  let outOfScope: Fen = NO_MONEY
  for (const part of parts) {
    const base = baseOf(run, part, carried)
    if (part.scope === 'inScope') inScope = addFen(inScope, payPart(run, part, base, subtractToZero(inside, inScope)))
    else outOfScope = addFen(outOfScope, payPart(run, part, base, subtractToZero(carried.selfFunded, outOfScope)))
  }
  return { inScope, outOfScope }
}

function baseOf(run: Run, part: SupplementaryPart, carried: Carried): Fen {
  if (part.scope === 'specialDrug') return specialDrugs(run, carried)
  if (part.scope === 'outOfScope') return subtractToZero(carried.selfFunded, specialDrugs(run, carried))
  const firstPay = part.firstPayCounts === undefined ? NO_MONEY : shareOf(carried.firstPay, run.read(part.firstPayCounts))
  return addFen(carried.deductible, carried.coinsurance, carried.overCap, firstPay)
}

/** Special drugs are items of the bill outside the catalogue, part of 丙类; what 合规自费 paid comes off them last. */
function specialDrugs(run: Run, carried: Carried): Fen {
  let sum: Fen = NO_MONEY
  for (const item of run.input.bill.split?.items ?? []) if (item.class === SPECIAL_DRUG) sum = addFen(sum, item.amount)
  return smaller(sum, carried.selfFunded)
}

/** On the year's base so far and this bill's; never more than `carried`, what the family still carries of it. */
function payPart(run: Run, part: SupplementaryPart, base: Fen, carried: Fen): Fen {
  const layer = `supplementary:${part.name}` as const
  const before = soFar(run, layer)
  const bandsFigure = bandsOf(run, part)
  const limit = part.cap === undefined ? 'none' : run.read(part.cap)
  const room = limit === 'none' ? carried : smaller(subtractToZero(limit, before.paid), carried)
  const { amount, formula } = payYearly({ before: before.base, base, start: run.read(part.deductible), bands: run.read(bandsFigure), bounds: 'excess', room })
  count(run, layer, { base, paid: amount })
  const figures = [part.deductible, bandsFigure, ...(part.cap ? [part.cap] : []), ...(part.firstPayCounts ? [part.firstPayCounts] : [])]
  return note(run, { kind: 'supplementary', name: part.name, amount, formula, figures })
}

function bandsOf(run: Run, { bands, preExisting }: SupplementaryPart): Figure<Bands> {
  if (preExisting === undefined) return bands
  if (run.input.bill.preExisting === undefined) noteUnknown(run, 'preExisting')
  return run.input.bill.preExisting === true ? preExisting : bands
}
