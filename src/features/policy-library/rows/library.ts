import type { Source } from '@/domain/evidence/figure'
import { packFor, type Fact, type PolicyPack } from '@/policy'
import { enrolmentPackFor, enrolmentSources } from '@/policy/enrolment'
import { ownFigures } from '@/policy/own/own-figures'
import { placeData } from '@/policy/data/place-data'
import { hotlineOf } from '@/policy/geography/place-list'
import { filingSources } from '@/policy/checklists/filing-sources'
import { areaWith, NATION, type LibraryArea } from './areas'
import { chunks } from './chunks'
import { enrolmentGroups, type Group } from './enrolment-rows'
import { rowsOf, type Entry, type FactEntry, type NumberedSource, type Sources, type TermsEntry, type UsedBy } from './entries'
import { filingGroups } from './filing-rows'
import { factLine } from '../library.copy'
import type { Row } from './rows'
import { gapsTitle, sourcesTitle, TOPIC_ORDER, topics } from './terms-names.copy'
import { termsEntries } from './terms-entries'

/** Everything about one place, in the order of the topics. */
export type Library = {
  readonly area: LibraryArea
  readonly hotline: string
  readonly entries: readonly Entry[]
  /** Number of a source in the discs of this library; 0 for one that it does not hold. */
  readonly numberOf: (source: Source) => number
}

const SOURCES_PER_CARD = 12

/** What was made of the data that were there at the time. */
const known = new Map<string, { readonly data: unknown; readonly own: unknown; readonly library: Library }>()

/** @throws {RangeError} For a code of which `areaWith` knows nothing. */
export function libraryOf(areaCode: string): Library {
  const data = packFor(areaCode) ?? placeData(areaCode)
  const own = ownFigures()
  const before = known.get(areaCode)
  if (before !== undefined && before.data === data && before.own === own) return before.library
  const library = build(areaCode)
  known.set(areaCode, { data, own, library })
  return library
}

function build(areaCode: string): Library {
  const area = areaWith(areaCode)
  if (area === undefined) throw new RangeError(`no library of ${areaCode}`)
  const pack = packFor(areaCode)
  const enrolment = enrolmentPackFor(areaCode)
  const cited = [...packEntries(pack), ...groupEntries(areaCode, 'calendar', enrolment ? enrolmentGroups(enrolment) : [], enrolmentSources), ...groupEntries(areaCode, 'filing', filingGroups(areaCode), filingSources)]
  const inOrder = sorted([...cited, ...gapEntries(pack)])
  const list = numbered(inOrder)
  return {
    area,
    hotline: pack?.hotline ?? enrolment?.hotline ?? hotlineOf(areaCode),
    entries: [...inOrder, ...sourceEntries(areaCode, list)],
    numberOf: (source) => list.find((one) => isSamePage(one.source, source))?.index ?? 0
  }
}

const packEntries = (pack: PolicyPack | undefined): readonly Entry[] =>
  pack === undefined ? [] : [...pack.facts.map((fact) => factEntry(fact, pack.sources)), ...termsEntries(pack)]

/** The answer as it stands; what was set aside, and one of several answers, with the name of its reading. */
function factEntry({ id, topic, question, answer }: Fact, sources: Sources): FactEntry {
  const isOneOfMany = answer.readings.length > 1
  const row: Row = {
    label: question,
    figure: answer,
    readings: answer.readings.map(({ value, label }) => (isOneOfMany ? factLine(value, label) : value)),
    asides: (answer.aside ?? []).map(({ value, label }) => factLine(value, label))
  }
  return { kind: 'fact', id, topic, title: question, row, sources }
}

const groupEntries = (areaCode: string, usedBy: UsedBy, groups: readonly Group[], sources: Sources): readonly TermsEntry[] =>
  groups.map(({ key, topic, title, rows }) => ({ kind: 'terms', id: `${areaCode}.${usedBy}.${key}`, topic, title, usedBy, about: { key: `${usedBy}.${key}`, title, schemes: [] }, rows, sources }))

const gapEntries = (pack: PolicyPack | undefined): readonly Entry[] =>
  pack === undefined || pack.notModelled.length === 0
    ? []
    : [{ kind: 'gaps', id: `${pack.area.code}.gaps`, topic: topics.gaps, title: gapsTitle, gaps: pack.notModelled }]

/** Statements before figures, where both are about one topic. */
const sorted = (entries: readonly Entry[]): readonly Entry[] => TOPIC_ORDER.flatMap((topic) => entries.filter((entry) => entry.topic === topic))

/** Two packs may keep the same page under different keys. */
const isSamePage = (one: Source, other: Source): boolean => one === other || (one.url !== undefined && one.url === other.url)

/** Each page once, by its first appearance. */
function numbered(entries: readonly Entry[]): readonly NumberedSource[] {
  const all = entries.flatMap((entry) => rowsOf(entry).flatMap(({ figure }) => figure.claims.flatMap(({ source }) => ('sources' in entry ? entry.sources[source] : undefined) ?? [])))
  return all.filter((source, i) => all.findIndex((other) => isSamePage(source, other)) === i).map((source, i) => ({ index: i + 1, source }))
}

const sourceEntries = (areaCode: string, list: readonly NumberedSource[]): readonly Entry[] =>
  chunks(list, SOURCES_PER_CARD).map((some, i) => ({ kind: 'sources', id: `${areaCode}.sources.${i + 1}`, topic: topics.sources, title: sourcesTitle, list: some }))

/** The place whose card has this id: an id begins with the code of its place, or has none and is the nation's. */
export const areaOfEntry = (id: string): string => (/^\d{6}\b/.exec(id) ?? [NATION])[0]

/** The entry of a shared link, wherever it belongs; `undefined` for an id that is none of ours. */
export function entryWith(id: string | undefined): { readonly areaCode: string; readonly entry: Entry } | undefined {
  if (id === undefined) return undefined
  const areaCode = areaOfEntry(id)
  const entry = areaWith(areaCode) && libraryOf(areaCode).entries.find((one) => one.id === id)
  return entry && { areaCode, entry }
}
