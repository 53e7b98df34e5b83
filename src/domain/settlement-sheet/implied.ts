import { basisPoints, MAX_FEN, shareOf, subtractToZero, type BasisPoints, type Fen } from '@/domain/money/fen'
import type { Sheet } from './sheet'

/** A rate and a deductible that give the printed fund payment to the fen: a lead of the family's own, no rule. */
export type Lead = { readonly rate: BasisPoints; readonly deductible: Fen }

/**
 * What the paper implies about a place without terms. `exact`: the deductible is printed and one rate in whole percent gives the payment;
 * `between`: the deductible is printed, no whole percent fits, and the rate over all bands lies here; `leads`: the deductible is not printed,
 * and each of these pairs fits; `unknown`: too little was typed, or nothing fits.
 */
export type Implied =
  | { readonly kind: 'exact'; readonly lead: Lead }
  | { readonly kind: 'between'; readonly deductible: Fen; readonly low: BasisPoints; readonly high: BasisPoints }
  | { readonly kind: 'leads'; readonly leads: readonly Lead[] }
  | { readonly kind: 'unknown' }

const WHOLE_PERCENTS: readonly BasisPoints[] = Array.from({ length: 101 }, (_, i) => basisPoints(i * 100))
/** Deductibles are sums of whole ten yuan everywhere we looked. */
const TEN_YUAN = 1_000
const MOST_DEDUCTIBLE = 500_000
const MOST_LEADS = 12

/** Works back rate and deductible from one paper. Pure. */
export function implied({ covered, deductible, pooledFund, ...sheet }: Sheet): Implied {
  const inside = covered ?? coveredOf(sheet)
  if (inside === undefined || pooledFund === undefined || pooledFund === 0 || pooledFund > inside || inside > MAX_FEN) return { kind: 'unknown' }
  return deductible === undefined ? leadsOf(inside, pooledFund) : withDeductible(inside, deductible, pooledFund)
}

function coveredOf({ total, selfFunded, overPrice, firstPay }: Omit<Sheet, 'covered' | 'deductible' | 'pooledFund'>): Fen | undefined {
  if (total === undefined || selfFunded === undefined || firstPay === undefined) return undefined
  const rest = total - selfFunded - firstPay - (overPrice ?? 0)
  return rest < 0 ? undefined : (rest as Fen)
}

function withDeductible(inside: Fen, deductible: Fen, paid: Fen): Implied {
  const payable = subtractToZero(inside, deductible)
  if (payable === 0 || paid > payable) return { kind: 'unknown' }
  const rate = WHOLE_PERCENTS.find((percent) => shareOf(payable, percent) === paid)
  if (rate !== undefined) return { kind: 'exact', lead: { rate, deductible } }
  const share = (paid / payable) * 10_000
  return { kind: 'between', deductible, low: basisPoints(Math.floor(share)), high: basisPoints(Math.ceil(share)) }
}

/** Every whole percent with the deductible in whole ten yuan that fits it to the fen. */
function leadsOf(inside: Fen, paid: Fen): Implied {
  const leads = WHOLE_PERCENTS.slice(30).flatMap((rate): readonly Lead[] => {
    const exact = inside - (paid * 10_000) / rate
    const deductible = (Math.round(exact / TEN_YUAN) * TEN_YUAN) as Fen
    const fits = deductible >= 0 && deductible <= MOST_DEDUCTIBLE && deductible < inside && shareOf(subtractToZero(inside, deductible), rate) === paid
    return fits ? [{ rate, deductible }] : []
  })
  return leads.length === 0 ? { kind: 'unknown' } : { kind: 'leads', leads: leads.slice(0, MOST_LEADS) }
}
