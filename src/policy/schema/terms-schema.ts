import * as v from 'valibot'
import { CARE_KINDS } from '@/domain/benefit/bill'
import type { Bands, BenefitTerms, IllnessBase, MajorIllnessTerms, MedicalAssistanceTerms, SupplementaryPart } from '@/domain/benefit/terms'
import { HARDSHIPS } from '@/domain/benefit/person'
import type { IsoDate } from '@/domain/date/iso-date'
import type { BasisPoints } from '@/domain/money/fen'
import { amountModifier, careTerms, firstPay, outOfArea, rateModifier } from './care-schema'
import { group, label, some, type Form, type Schema } from './form'
import { plainForm } from './plain-form'
import { problemsOf, type Problem } from './problems'

export type ParsedTerms =
  | { readonly kind: 'ok'; readonly terms: BenefitTerms }
  | { readonly kind: 'bad'; readonly problems: readonly Problem[] }

const illnessBase: Schema<IllnessBase> = v.strictObject({ deductible: v.boolean(), firstPay: v.boolean(), overCap: v.boolean() })
const hardships = some(v.picklist(HARDSHIPS))

function majorIllness(form: Form): Schema<MajorIllnessTerms> {
  const { money, bands, limit, figure, table } = form
  return v.strictObject({
    start: table(money),
    startModifiers: v.exactOptional(v.array(amountModifier(form))),
    bounds: v.picklist(['absolute', 'excess']),
    bands: table(bands),
    modifiers: v.exactOptional(v.array(rateModifier(form))),
    base: figure(illnessBase),
    cap: v.exactOptional(table(limit)),
    selfFunded: v.exactOptional(v.strictObject({ start: table(money), bands: table(bands) }))
  })
}

function stage({ money, rate, bands, limit, figure }: Form) {
  const rateOrBands = v.lazy((input): Schema<BasisPoints | Bands> => (Array.isArray(input) ? bands : rate))
  const careCap = v.strictObject({ name: label, care: some(v.picklist(CARE_KINDS)), amount: figure(limit) })
  return { deductible: figure(money), rate: figure(rateOrBands), cap: figure(limit), careCaps: v.exactOptional(v.array(careCap)) }
}

function assistance(form: Form): Schema<MedicalAssistanceTerms> {
  const second = v.strictObject({ ...stage(form), hardship: hardships }) as Schema<NonNullable<MedicalAssistanceTerms['second']>>
  return v.strictObject({
    base: form.figure(illnessBase),
    categories: v.array(v.strictObject({ ...stage(form), hardship: hardships, name: label })),
    second: v.exactOptional(second)
  }) as Schema<MedicalAssistanceTerms>
}

function supplementary({ money, rate, bands, limit, figure }: Form): Schema<SupplementaryPart> {
  return v.strictObject({
    scope: v.picklist(['inScope', 'outOfScope', 'specialDrug']),
    name: label,
    deductible: figure(money),
    bands: figure(bands),
    cap: v.exactOptional(figure(limit)),
    preExisting: v.exactOptional(figure(bands)),
    firstPayCounts: v.exactOptional(figure(rate))
  })
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
