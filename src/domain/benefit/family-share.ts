import { plus, subtractToZero, type Fen } from '@/domain/money/fen'
import type { IllnessBase } from './terms'

/** The family's part inside the catalogue, by what made it so, before the layers above the pooled fund. */
export type FamilyShare = { readonly deductible: Fen; readonly coinsurance: Fen; readonly firstPay: Fen; readonly overCap: Fen }

/** What lies outside the catalogue: 丙类 and the part of prices above what is recognised. */
export type Outside = { readonly selfFunded: Fen; readonly overPrice: Fen }

export type Carried = FamilyShare & Outside

export const insideOf = ({ deductible, coinsurance, firstPay, overCap }: FamilyShare): Fen => (deductible + coinsurance + firstPay + overCap) as Fen

export const outsideOf = ({ selfFunded, overPrice }: Outside): Fen => plus(selfFunded, overPrice)

function countedBase(carried: Carried, base: IllnessBase): Fen {
  let sum: Fen = carried.coinsurance
  if (base.deductible) sum = plus(sum, carried.deductible)
  if (base.firstPay) sum = plus(sum, carried.firstPay)
  if (base.overCap) sum = plus(sum, carried.overCap)
  return base.outside === true ? plus(sum, outsideOf(carried)) : sum
}

/** The same of what the layers before left: `relief` lifted inside first, `outside` only what lies outside. */
export const countedOfLeft = (left: Carried & { readonly relief: Fen; readonly outside: Fen }, base: IllnessBase): Fen =>
  subtractToZero(countedBase(left, base), base.outside === true ? plus(left.relief, left.outside) : left.relief)

/** Money from a higher layer lifts coinsurance first, then the part over the cap, the deductible, first-pay, and what lies outside last. */
export function relieved(share: Carried, paid: Fen): Carried {
  if (paid === 0) return share
  const { deductible, coinsurance, firstPay, overCap, selfFunded, overPrice } = share
  return paid <= coinsurance ? { deductible, coinsurance: subtractToZero(coinsurance, paid), firstPay, overCap, selfFunded, overPrice } : relievedBeyond(share, paid)
}

function relievedBeyond(share: Carried, paid: Fen): Carried {
  let left = subtractToZero(paid, share.coinsurance)
  const take = (amount: Fen): Fen => {
    const rest = subtractToZero(amount, left)
    left = subtractToZero(left, amount)
    return rest
  }
  const [overCap, deductible, firstPay] = [take(share.overCap), take(share.deductible), take(share.firstPay)]
  return { coinsurance: subtractToZero(share.coinsurance, paid), overCap, deductible, firstPay, selfFunded: take(share.selfFunded), overPrice: take(share.overPrice) }
}
