import { addFen, NO_MONEY, shareOf, smaller, subtractToZero, WHOLE, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { FamilyShare } from './major-illness'
import { payByBands } from './pay-by-bands'
import { note, type Run } from './run'
import { SPECIAL_DRUG } from './scope'
import type { SupplementaryPart } from './terms'

export type SupplementaryPay = { readonly inScope: Fen; readonly outOfScope: Fen }

/** What the family still carries when 惠民保 looks at the bill. */
export type Carried = FamilyShare & { readonly selfFunded: Fen }

const itself = (rate: BasisPoints): BasisPoints => rate

/** 惠民保, liability by liability, each with its own deductible; bands count the part above it. Only for those who have it. */
export function supplementaryPay(run: Run, carried: Carried): SupplementaryPay {
  const { person, terms } = run.input
  if (person.supplementary !== true) return { inScope: NO_MONEY, outOfScope: NO_MONEY }
  if (terms.supplementary === undefined) {
    run.gaps.add('supplementary')
    return { inScope: NO_MONEY, outOfScope: NO_MONEY }
  }
  const inside = addFen(carried.deductible, carried.coinsurance, carried.firstPay, carried.overCap)
  let inScope: Fen = NO_MONEY
  let outOfScope: Fen = NO_MONEY
  for (const part of terms.supplementary) {
    const paid = payPart(run, part, baseOf(run, part, carried))
    if (part.scope === 'inScope') inScope = smaller(addFen(inScope, paid), inside)
    else outOfScope = smaller(addFen(outOfScope, paid), carried.selfFunded)
  }
  return { inScope, outOfScope }
}

function baseOf(run: Run, part: SupplementaryPart, carried: Carried): Fen {
  if (part.scope === 'specialDrug') return specialDrugs(run)
  if (part.scope === 'outOfScope') return subtractToZero(carried.selfFunded, specialDrugs(run))
  const firstPay = part.firstPayCounts === undefined ? NO_MONEY : shareOf(carried.firstPay, run.read(part.firstPayCounts))
  return addFen(carried.deductible, carried.coinsurance, carried.overCap, firstPay)
}

/** Special drugs are items of the bill outside the catalogue, part of 丙类. */
function specialDrugs(run: Run): Fen {
  return addFen(...(run.input.bill.split?.items ?? []).filter((item) => item.class === SPECIAL_DRUG).map((item) => item.amount))
}

function payPart(run: Run, part: SupplementaryPart, base: Fen): Fen {
  const deductible = run.read(part.deductible)
  const limit = part.cap === undefined ? 'none' : run.read(part.cap)
  const room = limit === 'none' ? null : limit
  const request = { from: NO_MONEY, to: subtractToZero(base, deductible), bands: run.read(part.bands), rateOf: itself, factor: WHOLE, room }
  const { paid, slices } = payByBands(request)
  return note(run, {
    kind: 'supplementary',
    name: part.name,
    amount: paid,
    formula: { kind: 'illness', base, start: deductible, slices, paidBefore: NO_MONEY, limit: room },
    figures: [part.deductible, part.bands, ...(part.cap ? [part.cap] : []), ...(part.firstPayCounts ? [part.firstPayCounts] : [])]
  })
}
