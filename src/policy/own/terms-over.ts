import { TIERS, type Tier } from '@/domain/benefit/bill'
import type { Condition } from '@/domain/benefit/condition'
import { ownTerms } from '@/domain/benefit/own-terms'
import type { AmountModifier, Bands, BenefitTerms, CareTerms, DeductibleTerms, Limit, MajorIllnessTerms, OutOfAreaModel, OutOfAreaTerms, RateModifier, RateTerms, Row, Table } from '@/domain/benefit/terms'
import { entered } from '@/domain/evidence/entered'
import type { Figure } from '@/domain/evidence/figure'
import { given } from '@/domain/form/given'
import { basisPoints, type BasisPoints, type Fen } from '@/domain/money/fen'
import { formatPoints, formatRate, formatWholeYuan } from '@/domain/money/format-yuan'
import type { OwnFigure, OwnField } from '@/domain/own-place/own-figure'
import { ownOver, ownSources } from '@/domain/own-place/own-over'
import { aboveOf, placeNamed } from '../geography/place-list'
import type { BenefitYear, PolicyPack } from '../pack'
import { copy } from './own.copy'
import { rememberedOver } from './own-figures'

const TERMS: ReadonlySet<OwnField> = new Set(['deductible', 'rate', 'fundCap', 'illnessStart', 'illnessRate', 'awayDrop', 'awayFirstPay'])
const AWAY: Condition = { place: ['inProvince', 'crossProvince'] }

type Own = readonly OwnFigure[]
const find = (own: Own, field: OwnField): OwnFigure | undefined => own.find((one) => one.field === field)

/**
 * A place's pack with what a family typed of it before everything else, in the newest year of each scheme; a place without a pack gets
 * one that holds nothing else. Care is the stay in hospital: that is what the form asks for.
 */
export const withOwnTerms = rememberedOver<PolicyPack>((pack, all, areaCode) => {
  const own = all.filter(({ field }) => TERMS.has(field))
  const base = pack ?? emptyPack(areaCode)
  if (base === undefined || own.length === 0) return pack as PolicyPack
  const years = (['employee', 'resident'] as const).reduce((before, scheme) => withScheme(before, scheme, own.filter((one) => one.scheme === scheme)), base.years)
  return { ...base, years, sources: { ...base.sources, ...ownSources } }
})

function emptyPack(areaCode: string): PolicyPack | undefined {
  const place = placeNamed(areaCode)
  if (place === undefined) return undefined
  const { code, name, short, province } = place
  return { area: { code, name, short, province, kind: 'city', parent: aboveOf(code) }, review: { on: '2026-11-28' }, sources: {}, years: [], facts: [], notModelled: [] }
}

/** The family copied what holds now: it has no year of its own where nothing is shipped. */
const EVER: BenefitYear = { label: copy.year, from: '2000-01-01', to: '2099-12-31', schemes: {} }

function withScheme(years: readonly BenefitYear[], scheme: 'employee' | 'resident', own: Own): readonly BenefitYear[] {
  if (own.length === 0) return years
  const last = years.reduce((newest, { schemes }, at) => (schemes[scheme] === undefined ? newest : at), -1)
  const year = years[last]
  if (year === undefined) return withNew(years, scheme, overTerms(undefined, own))
  return years.map((one, at) => (at === last ? { ...one, schemes: { ...one.schemes, [scheme]: overTerms(year.schemes[scheme], own) } } : one))
}

function withNew(years: readonly BenefitYear[], scheme: 'employee' | 'resident', terms: BenefitTerms): readonly BenefitYear[] {
  const [first, ...more] = years
  return first === undefined ? [{ ...EVER, schemes: { [scheme]: terms } }] : [{ ...first, schemes: { ...first.schemes, [scheme]: terms } }, ...more]
}

function overTerms(base: BenefitTerms = { care: {} }, own: Own): BenefitTerms {
  const inpatient = careOver(base.care.inpatient, own)
  const illness = illnessOver(base.majorIllness, own)
  const away = awayOver(base.outOfArea, own)
  return { ...base, care: { ...base.care, ...(inpatient && { inpatient }) }, ...(illness && { majorIllness: illness }), ...(away && { outOfArea: away }) }
}

/** Without a rate, shipped or typed, there is nothing to compute with. */
function careOver(base: CareTerms | undefined, own: Own): CareTerms | undefined {
  const rate = rateOver(base?.rate, own.filter(({ field }) => field === 'rate'))
  if (rate === undefined) return undefined
  const shipped: Partial<CareTerms> = base ?? {}
  const deductible = deductibleOver(shipped.deductible, own.filter(({ field }) => field === 'deductible'))
  const caps = capsOver(shipped.caps, find(own, 'fundCap'))
  return { ...shipped, rate, ...given({ deductible, caps, outOfArea: shipped.outOfArea && awayOver(shipped.outOfArea, own) }) }
}

/** Rows that hold for a tier, whatever else they ask. */
const ofTier = <T>(rows: readonly Row<T>[] = [], tier: Tier): Figure<T>[] => rows.filter(({ when }) => when?.tier?.includes(tier) ?? true).map(({ value }) => value)

function tierRows<T>(own: Own, shipped: readonly Row<T>[] | undefined, valueOf: (one: OwnFigure) => T, words: (tier: string, one: OwnFigure) => string): Table<T> {
  const rows = own.map((one): Row<T> => {
    const tier = one.tier as Tier
    return { when: { tier: [tier] }, value: ownOver(valueOf(one), words(copy.tiers[tier], one), one, ofTier(shipped, tier)) }
  })
  return [...rows, ...(shipped ?? [])] as unknown as Table<T>
}

/** What changes a shipped figure (退休、低保) changes no typed one: the family typed what holds for it. */
function besides<M extends AmountModifier | RateModifier>(modifiers: readonly M[] | undefined, own: Own): readonly M[] | undefined {
  return modifiers?.flatMap((one) => {
    const left = (one.when?.tier ?? TIERS).filter((tier) => !own.some((figure) => figure.tier === tier))
    return left.length === 0 ? [] : [left.length === TIERS.length ? one : { ...one, when: { ...one.when, tier: left } }]
  })
}

const changed = <M>(modifiers: M | undefined): { readonly modifiers?: M } => (modifiers === undefined ? {} : { modifiers })

function rateOver(base: RateTerms | undefined, own: Own): RateTerms | undefined {
  if (own.length === 0) return base
  const bands = tierRows<Bands>(own, base?.bands, ({ value }) => [{ upTo: 'open', rate: value as BasisPoints }], (tier, { value }) => copy.rate(tier, formatRate(value as BasisPoints)))
  const { byClass: _byClass, guarantee: _guarantee, modifiers, ...rest } = base ?? { bounds: 'excess' as const, span: 'bill' as const, modifiers: undefined }
  return { ...rest, bands, ...changed(besides(modifiers, own)) }
}

function deductibleOver(base: DeductibleTerms | undefined, own: Own): DeductibleTerms | undefined {
  if (own.length === 0) return base
  const amount = tierRows<Fen>(own, base?.amount, ({ value }) => value as Fen, (tier, { value }) => copy.deductible(tier, formatWholeYuan(value as Fen)))
  const basis: DeductibleTerms['basis'] = base?.basis ?? { ...entered('perAdmission' as const, copy.perAdmission), doubt: 'inferred', why: copy.perAdmission }
  const { modifiers, ...rest } = base ?? { basis, modifiers: undefined }
  return { ...rest, basis, amount, ...changed(besides(modifiers, own)) }
}

function capsOver(base: CareTerms['caps'], own: OwnFigure | undefined): CareTerms['caps'] {
  if (own === undefined) return base
  const isYearly = ({ on, per, counts }: NonNullable<CareTerms['caps']>[number]): boolean => on === 'payout' && per === 'year' && counts !== 'thisCap'
  const shipped = (base ?? []).filter(isYearly).flatMap(({ amount }) => amount.map(({ value }) => value))
  const amount: Table<Limit> = [{ value: ownOver<Limit>(own.value as Fen, copy.fundCap(formatWholeYuan(own.value as Fen)), own, shipped) }]
  return [{ name: copy.capName, on: 'payout', per: 'year', counts: 'allCare', amount }, ...(base ?? []).filter((cap) => !isYearly(cap))]
}

/** Half of a pair is no pair. */
function illnessOver(base: MajorIllnessTerms | undefined, own: Own): MajorIllnessTerms | undefined {
  const [start, rate] = [find(own, 'illnessStart'), find(own, 'illnessRate')]
  const [first, bands] = [startOver(base, start), illnessBands(base, rate)]
  if (first === undefined || bands === undefined) return base
  const { startModifiers, modifiers, ...rest } = base ?? newIllness()
  return {
    ...rest, start: first, bands,
    ...(start === undefined && startModifiers ? { startModifiers } : {}),
    ...(rate === undefined && modifiers ? { modifiers } : {})
  }
}

const startOver = (base: MajorIllnessTerms | undefined, own: OwnFigure | undefined): Table<Fen> | undefined =>
  own === undefined ? base?.start : [{ value: ownOver(own.value as Fen, copy.illnessStart(formatWholeYuan(own.value as Fen)), own, base?.start.map(({ value }) => value)) }]

const illnessBands = (base: MajorIllnessTerms | undefined, own: OwnFigure | undefined): Table<Bands> | undefined =>
  own === undefined ? base?.bands : [{ value: ownOver<Bands>([{ upTo: 'open', rate: own.value as BasisPoints }], copy.illnessRate(formatRate(own.value as BasisPoints)), own, base?.bands.map(({ value }) => value)) }]

/** What counts towards it is nothing that a form can ask in one field: our reading, with the others beside it. */
function newIllness(): MajorIllnessTerms {
  const { majorIllness } = ownTerms({ rate: basisPoints(0), majorIllness: { start: 0 as Fen, rate: basisPoints(0) } }, 'inpatient')
  return majorIllness as MajorIllnessTerms
}

function awayOver(base: OutOfAreaTerms | undefined, own: Own): OutOfAreaTerms | undefined {
  const figure = find(own, 'awayDrop') ?? find(own, 'awayFirstPay')
  if (figure === undefined) return base
  const share = figure.value as BasisPoints
  const [model, words] = modelOf(figure.field, share)
  return [{ when: AWAY, value: ownOver(model, words, figure, base?.map(({ value }) => value)) }, ...(base ?? [])]
}

function modelOf(field: OwnField, share: BasisPoints): readonly [OutOfAreaModel, string] {
  if (share === 0) return [{ kind: 'same' }, copy.awaySame]
  return field === 'awayDrop' ? [{ kind: 'points', drop: share }, copy.awayDrop(formatPoints(share))] : [{ kind: 'firstPay', share }, copy.awayFirstPay(formatRate(share))]
}
