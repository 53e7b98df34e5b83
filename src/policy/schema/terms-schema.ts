import * as v from 'valibot'
import { CARE_KINDS, FURTHER_PAYERS } from '@/domain/benefit/bill'
import {
  UPPER_LAYERS, type Bands, type BenefitTerms, type FurtherLayer, type IllnessBase, type LayerStart, type MajorIllnessTerms, type MedicalAssistanceTerms, type SupplementaryPart
} from '@/domain/benefit/terms'
import type { Figure } from '@/domain/evidence/figure'
import { HARDSHIPS } from '@/domain/benefit/person'
import type { IsoDate } from '@/domain/date/iso-date'
import type { BasisPoints } from '@/domain/money/fen'
import { amountModifier, careTerms, firstPay, outOfArea, rateModifier } from './care-schema'
import { group, label, some, type Form, type Schema } from './form'
import { condition, step } from './condition-schema'
import { plainForm } from './plain-form'
import { problemsOf, type Problem } from './problems'
import { schemaCopy } from './schema.copy'

export type ParsedTerms =
  | { readonly kind: 'ok'; readonly terms: BenefitTerms }
  | { readonly kind: 'bad'; readonly problems: readonly Problem[] }

const illnessBase = v.strictObject({ deductible: v.boolean(), firstPay: v.boolean(), overCap: v.boolean(), outside: v.exactOptional(v.boolean()) }) as Schema<IllnessBase>
const hardships = some(v.picklist(HARDSHIPS))
const cares = v.exactOptional(some(v.picklist(CARE_KINDS)))
const BOUNDS = ['absolute', 'excess'] as const

function majorIllness(form: Form): Schema<MajorIllnessTerms> {
  const { money, bands, limit, figure, table } = form
  return outsideOnce(v.strictObject({
    start: table(money),
    startModifiers: v.exactOptional(v.array(amountModifier(form))),
    bounds: v.picklist(BOUNDS),
    bands: table(bands),
    modifiers: v.exactOptional(v.array(rateModifier(form))),
    base: figure(illnessBase),
    cap: v.exactOptional(table(limit)),
    care: cares,
    selfFunded: v.exactOptional(v.strictObject({ start: table(money), bands: table(bands) }))
  }) as Schema<MajorIllnessTerms>)
}

/** Each layer pays once: named twice it would pay on what it had left itself. */
const order = v.pipe(v.array(v.picklist(UPPER_LAYERS)), v.checkItems((layer, at, layers) => layers.indexOf(layer) === at, schemaCopy.layerOnce))

/** What lies outside the catalogue is counted by 大病 or by its own part: by both, a dearer bill could cost the family less. */
const outsideOnce = (schema: Schema<MajorIllnessTerms>): Schema<MajorIllnessTerms> =>
  v.pipe(schema, v.check(({ selfFunded, base: { readings, aside = [] } }) => selfFunded === undefined || [...readings, ...aside].every(({ value }) => value.outside !== true), schemaCopy.outsideOnce))

/** Several bands say nothing until one knows what their bounds count. */
const boundsStated = <T extends { readonly bounds?: unknown }>(schema: Schema<T>, read: (of: T) => readonly Figure<unknown>[]): Schema<T> =>
  v.pipe(schema, v.check((of) => of.bounds !== undefined || read(of).every(({ readings }) => readings.every(({ value }) => !Array.isArray(value) || value.length < 2)), schemaCopy.boundsStated))

function stage({ money, rate, bands, limit, figure, oneOrTable }: Form) {
  const rateOrBands = v.lazy((input): Schema<BasisPoints | Bands> => (Array.isArray(input) ? bands : rate))
  const careCap = v.strictObject({ name: label, care: some(v.picklist(CARE_KINDS)), amount: figure(limit) })
  return { deductible: oneOrTable(money), bounds: v.exactOptional(v.picklist(BOUNDS)), rate: figure(rateOrBands), cap: figure(limit), careCaps: v.exactOptional(v.array(careCap)) }
}

function assistance(form: Form): Schema<MedicalAssistanceTerms> {
  const second = boundsStated(v.strictObject({ ...stage(form), hardship: hardships }) as Schema<NonNullable<MedicalAssistanceTerms['second']>>, ({ rate }) => [rate])
  const category = boundsStated(v.strictObject({ ...stage(form), hardship: hardships, name: label }) as Schema<MedicalAssistanceTerms['categories'][number]>, ({ rate }) => [rate])
  return v.strictObject({
    base: form.figure(illnessBase),
    categories: v.array(category),
    second: v.exactOptional(second)
  }) as Schema<MedicalAssistanceTerms>
}

function supplementary({ money, rate, bands, limit, figure }: Form): Schema<SupplementaryPart> {
  const part = v.strictObject({
    scope: v.picklist(['inScope', 'outOfScope', 'specialDrug']),
    name: label,
    deductible: figure(money),
    bands: figure(bands),
    bounds: v.exactOptional(v.picklist(BOUNDS)),
    onWhatIsLeft: v.exactOptional(v.boolean()),
    cap: v.exactOptional(figure(limit)),
    preExisting: v.exactOptional(figure(bands)),
    firstPayCounts: v.exactOptional(figure(rate))
  }) as Schema<SupplementaryPart>
  return boundsStated(part, ({ bands: of, preExisting }) => (preExisting === undefined ? [of] : [of, preExisting]))
}

function further({ money, rate, bands, limit, figure, table }: Form): Schema<FurtherLayer> {
  const start = v.lazy((input): Schema<LayerStart> =>
    typeof input === 'object' && input !== null && 'shareOfBill' in input ? v.strictObject({ shareOfBill: table(rate) }) : v.strictObject({ amount: table(money) })
  )
  const flat = v.strictObject({ amount: table(money), per: v.picklist(['bill', 'day']), maxDays: v.exactOptional(figure(step)) })
  return v.strictObject({
    payer: v.picklist(FURTHER_PAYERS),
    name: label,
    when: v.exactOptional(condition),
    care: cares,
    base: figure(illnessBase),
    span: v.picklist(['bill', 'year']),
    start: v.exactOptional(start),
    bands: v.exactOptional(table(bands)),
    bounds: v.picklist(BOUNDS),
    flat: v.exactOptional(flat),
    cap: v.exactOptional(table(limit))
  }) as Schema<FurtherLayer>
}

/** One person's terms in one scheme, area and benefit year. Unknown keys are errors. */
export function termsSchema(form: Form): Schema<BenefitTerms> {
  const care = v.exactOptional(careTerms(form))
  const kinds = v.strictObject({
    inpatient: care, generalOutpatient: care, chronicOutpatient: care, specialOutpatient: care, emergency: care, pharmacy: care
  })
  return group(v.strictObject({
    care: group(kinds),
    firstPay: v.exactOptional(firstPay(form)),
    outOfArea: v.exactOptional(outOfArea(form)),
    majorIllness: v.exactOptional(majorIllness(form)),
    medicalAssistance: v.exactOptional(assistance(form)),
    supplementary: v.exactOptional(v.array(supplementary(form))),
    further: v.exactOptional(v.array(further(form))),
    order: v.exactOptional(order),
    account: v.exactOptional(form.figure(v.picklist(['afterFund', 'first'])))
  })) as Schema<BenefitTerms>
}

/**
 * Terms as people type them: yuan (`700`, `"1,234.50"`), shares (`0.65`, `"65%"`), and shorthand:
 * a figure is a value, `{low, high}` or `{value, source?, at?}`; a table is a figure, a map by tier, or rows `[{when, value}]`;
 * bands are a rate or `[{upTo, rate}]` with the last `upTo` `"open"`. Left out, `deductible.basis` is `perAdmission`,
 * `rate.bounds` `absolute`, `rate.span` `bill`; a cap is a yearly limit on the payout for this kind of care.
 *
 * @param checkedOn Day on which the terms were typed; each claim carries it.
 */
export function parseTerms(json: unknown, checkedOn: IsoDate): ParsedTerms {
  const result = v.safeParse(termsSchema(plainForm(checkedOn)), json)
  return result.success ? { kind: 'ok', terms: result.output } : { kind: 'bad', problems: problemsOf(result.issues) }
}
