import { CARE_KINDS, type CareKind } from '@/domain/benefit/bill'
import type { Scheme } from '@/domain/benefit/person'
import type { BenefitTerms, CareTerms, FirstPayTerms, MajorIllnessTerms, MedicalAssistanceTerms, OutOfAreaTerms, SupplementaryPart } from '@/domain/benefit/terms'
import type { Figure } from '@/domain/evidence/figure'
import { findTerms, packFor, type BenefitYear, type FilledFrom, type PolicyPack } from '@/policy'
import { areaWith } from './areas'
import { careRows, firstPayRows, outOfAreaRows } from './care-rows'
import { chunks } from './chunks'
import type { Sources, TermsEntry } from './entries'
import { optionalRow, type Row } from './rows'
import { CARE, filledFrom, forSchemes, PART, partNames } from './terms-names.copy'
import { assistanceRows, majorIllnessRows, supplementaryRows } from './terms-rows'
import * as say from './value-words.copy'

/** No node of a page may have more than 60 children, and nobody reads more in one card. */
const MOST_ROWS = 24
const SCHEMES: readonly Scheme[] = ['employee', 'resident']

type Values = {
  firstPay: FirstPayTerms
  outOfArea: OutOfAreaTerms
  majorIllness: MajorIllnessTerms
  medicalAssistance: MedicalAssistanceTerms
  supplementary: readonly SupplementaryPart[]
  account: Figure<'afterFund' | 'first'>
}
type Part = CareKind | keyof Values

const ROWS: { readonly [P in keyof Values]: (value: Values[P]) => readonly Row[] } = {
  firstPay: firstPayRows,
  outOfArea: outOfAreaRows,
  majorIllness: majorIllnessRows,
  medicalAssistance: assistanceRows,
  supplementary: supplementaryRows,
  account: (figure) => optionalRow(partNames.account, figure, say.account)
}

const isCare = (part: Part): part is CareKind => (CARE_KINDS as readonly string[]).includes(part)
const PARTS: readonly Part[] = [...CARE_KINDS, ...(Object.keys(ROWS) as (keyof Values)[])]

const valueOf = (terms: BenefitTerms | undefined, part: Part): unknown => (isCare(part) ? terms?.care[part] : terms?.[part])
const rowsOfPart = (part: Part, value: unknown): readonly Row[] =>
  isCare(part) ? careRows(value as CareTerms) : (ROWS[part] as (value: unknown) => readonly Row[])(value)
const headOf = (part: Part) => (isCare(part) ? CARE[part] : PART[part])

/** Every figure of a pack with which estimates count, and what other packs fill in. */
export function termsEntries(pack: PolicyPack): readonly TermsEntry[] {
  return [...pack.years.flatMap((year) => PARTS.flatMap((part) => ownEntries(pack, year, part))), ...filledEntries(pack)]
}

/** Schemes that share one object share one entry. */
function ownEntries({ area, sources }: PolicyPack, year: BenefitYear, part: Part): readonly TermsEntry[] {
  const values = SCHEMES.map((scheme) => ({ scheme, value: valueOf(year.schemes[scheme], part) })).filter(({ value }) => value !== undefined)
  return [...new Set(values.map(({ value }) => value))].flatMap((value) => {
    const schemes = values.filter((one) => one.value === value).map(({ scheme }) => scheme)
    const { topic, title } = headOf(part)
    const id = [area.code, year.from.slice(0, 7), schemes.length === 1 ? schemes[0] : 'both', part].join('.')
    return entriesOf({ id, topic, title: forSchemes(schemes, title), about: { key: part, title, schemes }, year: year.label, sources }, rowsOfPart(part, value))
  })
}

type Head = Pick<TermsEntry, 'id' | 'topic' | 'title' | 'about' | 'from' | 'year' | 'sources'>

const entriesOf = (head: Head, rows: readonly Row[]): readonly TermsEntry[] =>
  chunks(rows, MOST_ROWS).map((some, i): TermsEntry => ({ ...head, kind: 'terms', usedBy: 'estimate', id: i === 0 ? head.id : `${head.id}.${i + 1}`, rows: some }))

type Filled = { readonly part: FilledFrom['part']; readonly scheme: Scheme; readonly from: string; readonly rows: readonly Row[]; readonly sources: Sources }

/** What an estimate for this area takes from its province or the nation: each figure once. */
function filledEntries(pack: PolicyPack): readonly TermsEntry[] {
  const filled = pack.years.flatMap((year) => SCHEMES.flatMap((scheme) => filledIn(pack, year, scheme)))
  const places = filled.filter((one, i) => filled.findIndex((other) => isSamePlace(one, other)) === i)
  return places.flatMap((place) => {
    const { topic, title } = headOf(place.part)
    const same = filled.filter((one) => isSamePlace(one, place))
    const rows = same.flatMap((one) => one.rows)
    const about = { key: place.part, title, schemes: SCHEMES.filter((scheme) => same.some((one) => one.scheme === scheme)) }
    const id = [pack.area.code, place.from, place.part].join('.')
    return entriesOf({ id, topic, about, from: place.from, title: filledFrom(title, areaWith(place.from)?.short ?? ''), sources: place.sources }, distinct(rows))
  })
}

const isSamePlace = (one: Filled, other: Filled): boolean => one.part === other.part && one.from === other.from
const distinct = (rows: readonly Row[]): readonly Row[] => rows.filter(({ figure }, i) => rows.findIndex((row) => row.figure === figure) === i)

function filledIn({ area }: PolicyPack, year: BenefitYear, scheme: Scheme): readonly Filled[] {
  if (year.schemes[scheme] === undefined) return []
  const found = findTerms(area.code, year.from, scheme)
  if (found.kind !== 'found') return []
  return found.filledFrom.map(({ part, from }) => {
    const theirs = figuresOf(from, part)
    return { part, scheme, from, sources: found.sources, rows: rowsOfPart(part, found.terms[part]).filter(({ figure }) => theirs.has(figure)) }
  })
}

/** The figures that a pack has for a part, in any year. */
function figuresOf(areaCode: string, part: Part): ReadonlySet<Figure<unknown>> {
  const values = (packFor(areaCode)?.years ?? []).flatMap(({ schemes }) => SCHEMES.map((scheme) => valueOf(schemes[scheme], part)))
  return new Set(values.filter((value) => value !== undefined).flatMap((value) => rowsOfPart(part, value)).map(({ figure }) => figure))
}
