import type {
  AboveCapTerms, AmountModifier, Bands, Cap, CareTerms, DeductibleTerms, FirstPayTerms, OutOfAreaTerms, RateModifier, RateTerms, Repeat
} from '@/domain/benefit/terms'
import { conditionWords, dotted } from './condition-words.copy'
import { optionalRow, rowOf, tableRows, type Row } from './rows'
import { partNames as names } from './terms-names.copy'
import * as say from './value-words.copy'

/** Every figure of one kind of care, in the order in which an estimate uses them. */
export function careRows({ deductible, rate, caps, aboveCap, firstPay, outOfArea }: CareTerms): readonly Row[] {
  return [
    ...firstPayRows(firstPay),
    ...deductibleRows(deductible),
    ...rateRows(rate),
    ...(caps ?? []).flatMap(capRows),
    ...aboveCapRows(aboveCap),
    ...outOfAreaRows(outOfArea)
  ]
}

export function firstPayRows(terms: FirstPayTerms | undefined): readonly Row[] {
  if (terms === undefined) return []
  const items = (terms.items ?? []).flatMap((item) =>
    'share' in item ? tableRows(dotted(names.firstPay, item.name), item.share, say.rate) : [rowOf(dotted(names.firstPay, item.name), item.unitPrice, say.unitPrices, names.perPiece)]
  )
  return [...tableRows(names.classB, terms.b, say.rate), ...items]
}

function deductibleRows(terms: DeductibleTerms | undefined): readonly Row[] {
  if (terms === undefined) return []
  return [
    rowOf(names.deductibleBasis, terms.basis, say.basis),
    ...tableRows(names.deductible, terms.amount, say.money),
    ...repeatRows(terms.repeat),
    ...tableRows(names.deductibleYear, terms.yearlyMax, say.money),
    ...(terms.modifiers ?? []).map((modifier) => amountModifierRow(names.deductible, modifier)),
    ...optionalRow(names.restart, terms.restartDays, say.days)
  ]
}

function repeatRows(repeat: Repeat | undefined): readonly Row[] {
  switch (repeat?.kind) {
    case undefined:
      return []
    case 'amounts':
      return tableRows(names.laterStay, repeat.amounts, say.stayAmounts)
    case 'factors':
      return [rowOf(names.laterStay, repeat.factors, say.stayFactors)]
    case 'step':
      return [rowOf(names.laterStay, repeat.minus, say.perStayLess), ...tableRows(names.laterStayFloor, repeat.floor, say.money)]
  }
}

export function amountModifierRow(part: string, { name, when, change }: AmountModifier): Row {
  const label = dotted(part, name, conditionWords(when))
  switch (change.kind) {
    case 'times':
      return rowOf(label, change.factor, say.times)
    case 'minus':
      return rowOf(label, change.amount, say.less)
    case 'set':
      return rowOf(label, change.amount, say.setTo)
  }
}

export const severalBands = (bounds: RateTerms['bounds'], span: RateTerms['span']) => (bands: Bands): string =>
  bands.length > 1 ? say.bandWords(bounds, span) : ''

function rateRows({ bands, bounds, span, modifiers, byClass, guarantee }: RateTerms): readonly Row[] {
  const detail = severalBands(bounds, span)
  return [
    ...tableRows(names.rate, bands, say.bands, detail),
    ...(byClass ?? []).flatMap((one) => tableRows(dotted(names.rate, one.class), one.bands, say.bands, detail)),
    ...(modifiers ?? []).map(rateModifierRow),
    ...tableRows(names.guarantee, guarantee, say.rate)
  ]
}

export function rateModifierRow({ name, when, change }: RateModifier): Row {
  const label = dotted(names.rate, name, conditionWords(when))
  switch (change.kind) {
    case 'points':
      return rowOf(label, change.points, say.points)
    case 'selfShare':
      return rowOf(label, change.factor, say.selfShare)
    case 'times':
      return rowOf(label, change.factor, say.times)
    case 'set':
      return rowOf(label, change.rate, say.setRate)
    case 'ageSteps':
      return rowOf(label, change.steps, say.ageSteps)
    case 'ageLine':
      return rowOf(label, change.line, say.ageLine)
    case 'enrolledYears':
      return rowOf(label, change.bonus, say.enrolledYears)
  }
}

const capRows = (cap: Cap): readonly Row[] => tableRows(dotted(cap.name, conditionWords(cap.when)), cap.amount, say.limit, () => say.capWords(cap))

function aboveCapRows(terms: AboveCapTerms | undefined): readonly Row[] {
  if (terms === undefined) return []
  const label = dotted(names.aboveCap, terms.name)
  return [...tableRows(label, terms.bands, say.bands), ...tableRows(dotted(label, names.cap), terms.cap, say.limit)]
}

export const outOfAreaRows = (rows: OutOfAreaTerms | undefined): readonly Row[] =>
  (rows ?? []).map(({ when, value }) => rowOf(conditionWords(when) || names.away, value, say.outOfArea))
