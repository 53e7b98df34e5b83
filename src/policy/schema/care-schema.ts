import * as v from 'valibot'
import type {
  AboveCapTerms, AmountModifier, Cap, CareTerms, DeductibleTerms, FirstPayTerms, OutOfAreaModel, OutOfAreaTerms, RateModifier, RateTerms,
  Repeat, UnitPriceBands
} from '@/domain/benefit/terms'
import { age, condition, step } from './condition-schema'
import { label, openOr, risesAndEndsOpen, some, type Form, type Schema } from './form'
import { schemaCopy } from './schema.copy'

export function amountModifier({ money, rate, figure }: Form): Schema<AmountModifier> {
  const change = v.variant('kind', [
    v.strictObject({ kind: v.literal('times'), factor: figure(rate) }),
    v.strictObject({ kind: v.literal('minus'), amount: figure(money) }),
    v.strictObject({ kind: v.literal('set'), amount: figure(money) })
  ])
  return v.strictObject({ name: label, when: condition, change })
}

export function rateModifier({ rate, points, factor, figure }: Form): Schema<RateModifier> {
  const change = v.variant('kind', [
    v.strictObject({ kind: v.literal('points'), points: figure(points) }),
    v.strictObject({ kind: v.literal('selfShare'), factor: figure(rate) }),
    v.strictObject({ kind: v.literal('times'), factor: figure(factor) }),
    v.strictObject({ kind: v.literal('set'), rate: figure(rate) }),
    v.strictObject({ kind: v.literal('ageSteps'), steps: figure(v.strictObject({ from: age, every: step, points })) }),
    v.strictObject({ kind: v.literal('ageLine'), line: figure(v.strictObject({ base: points, perYear: points })) }),
    v.strictObject({ kind: v.literal('enrolledYears'), bonus: figure(v.strictObject({ points, max: points })) })
  ])
  return v.strictObject({ name: label, when: v.exactOptional(condition), change }) as Schema<RateModifier>
}

function repeat({ money, rate, figure, table }: Form): Schema<Repeat> {
  return v.variant('kind', [
    v.strictObject({ kind: v.literal('amounts'), amounts: table(some(money)) }),
    v.strictObject({ kind: v.literal('factors'), factors: figure(some(rate)) }),
    v.strictObject({ kind: v.literal('step'), minus: figure(money), floor: table(money) })
  ])
}

function deductible(form: Form): Schema<DeductibleTerms> {
  const { money, figure, table, assumed } = form
  const basis = v.picklist(['perAdmission', 'perYear'])
  return v.strictObject({
    basis: assumed(figure(basis), 'perAdmission'),
    counts: v.exactOptional(v.picklist(['allCare', 'thisCare'])),
    amount: table(money),
    repeat: v.exactOptional(repeat(form)),
    yearlyMax: v.exactOptional(table(money)),
    modifiers: v.exactOptional(v.array(amountModifier(form))),
    restartDays: v.exactOptional(figure(step))
  })
}

function rateTerms(form: Form): Schema<RateTerms> {
  const { bands, rate, table, assumed } = form
  return v.strictObject({
    bands: table(bands),
    bounds: assumed(v.picklist(['absolute', 'excess']), 'absolute'),
    span: assumed(v.picklist(['bill', 'year']), 'bill'),
    modifiers: v.exactOptional(v.array(rateModifier(form))),
    byClass: v.exactOptional(v.array(v.strictObject({ class: label, bands: table(bands) }))),
    guarantee: v.exactOptional(table(rate))
  })
}

function cap({ limit, table, assumed }: Form): Schema<Cap> {
  return v.strictObject({
    name: label,
    id: v.exactOptional(label),
    on: assumed(v.picklist(['payout', 'base']), 'payout'),
    per: assumed(v.picklist(['year', 'month', 'bill']), 'year'),
    counts: assumed(v.picklist(['allCare', 'thisCare', 'thisCap']), 'thisCare'),
    when: v.exactOptional(condition),
    amount: table(limit)
  })
}

function aboveCap({ bands, limit, table }: Form): Schema<AboveCapTerms> {
  return v.strictObject({ name: label, bands: table(bands), cap: v.exactOptional(table(limit)) })
}

export function firstPay({ money, rate, figure, table }: Form): Schema<FirstPayTerms> {
  const band: Schema<UnitPriceBands[0]> = v.strictObject({ upTo: openOr(money), share: rate })
  const unitPrice: Schema<UnitPriceBands> = v.pipe(some(band), v.check((it) => risesAndEndsOpen(it), schemaCopy.bands))
  const byShare = v.strictObject({ class: label, name: label, share: table(rate) })
  const byPrice = v.strictObject({ class: label, name: label, unitPrice: figure(unitPrice) })
  const item = v.lazy((input): Schema<NonNullable<FirstPayTerms['items']>[number]> =>
    typeof input === 'object' && input !== null && 'unitPrice' in input ? byPrice : byShare
  )
  return v.strictObject({ b: table(rate), items: v.exactOptional(v.array(item)) })
}

export function outOfArea({ money, rate, bands, figure }: Form): Schema<OutOfAreaTerms> {
  const model: Schema<OutOfAreaModel> = v.variant('kind', [
    v.strictObject({ kind: v.literal('same') }),
    v.strictObject({ kind: v.literal('points'), drop: rate }),
    v.strictObject({ kind: v.literal('factor'), factor: rate }),
    v.strictObject({ kind: v.literal('firstPay'), share: rate }),
    v.strictObject({ kind: v.literal('ownTable'), deductible: money, bands }),
    v.strictObject({ kind: v.literal('notCovered') })
  ])
  return v.array(v.strictObject({ when: v.exactOptional(condition), value: figure(model) })) as unknown as Schema<OutOfAreaTerms>
}

export function careTerms(form: Form): Schema<CareTerms> {
  return v.strictObject({
    deductible: v.exactOptional(deductible(form)),
    rate: rateTerms(form),
    caps: v.exactOptional(v.array(cap(form))),
    aboveCap: v.exactOptional(aboveCap(form)),
    firstPay: v.exactOptional(firstPay(form)),
    outOfArea: v.exactOptional(outOfArea(form))
  }) as Schema<CareTerms>
}
