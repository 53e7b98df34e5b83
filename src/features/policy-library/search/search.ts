import { isConflict } from '@/domain/evidence/conflict'
import { folded, wordsOf } from '@/ui/list/highlight-pieces'
import type { Entry, NumberedSource, Sources } from '../rows/entries'
import type { Row } from '../rows/rows'
import { SYNONYMS } from './synonyms.copy'

export type Filter = {
  /** Absent: all topics. */
  readonly topic?: string | undefined
  readonly onlyConflicts: boolean
  readonly query: string
}

/** The entries that pass, each with the rows of it that do. */
export function filterEntries(entries: readonly Entry[], { topic, onlyConflicts, query }: Filter): readonly Entry[] {
  const words = wordsOf(query)
  return entries
    .filter((entry) => topic === undefined || entry.topic === topic)
    .flatMap((entry) => (onlyConflicts ? conflicting(entry) : [entry]))
    .flatMap((entry) => (words.length === 0 ? [entry] : matching(entry, words)))
}

function conflicting(entry: Entry): readonly Entry[] {
  if (entry.kind === 'fact') return isConflict(entry.row.figure) ? [entry] : []
  return entry.kind === 'terms' ? kept(entry, 'rows', entry.rows.filter(({ figure }) => isConflict(figure))) : []
}

/** What stands in the head counts for each row; a word need not stand whole in either. */
function matching(entry: Entry, words: readonly string[]): readonly Entry[] {
  const head = `${entry.topic}\n${entry.title}`
  const holds = (text: string): boolean => holdsAll(`${head}\n${text}`, words)
  switch (entry.kind) {
    case 'fact':
      return holds(rowText(entry.row, entry.sources)) ? [entry] : []
    case 'terms':
      return kept(entry, 'rows', entry.rows.filter((row) => holds(`${entry.year ?? ''}\n${rowText(row, entry.sources)}`)))
    case 'gaps':
      return kept(entry, 'gaps', entry.gaps.filter(({ topic, why }) => holds(`${topic}\n${why}`)))
    case 'sources':
      return kept(entry, 'list', entry.list.filter((one) => holds(sourceText(one))))
  }
}

function kept<E extends Entry, K extends keyof E>(entry: E, key: K, list: E[K] & readonly unknown[]): readonly E[] {
  if (list.length === 0) return []
  return list.length === (entry[key] as readonly unknown[]).length ? [entry] : [{ ...entry, [key]: list }]
}

/** Sums are found with and without their commas. */
const holdsAll = (text: string, words: readonly string[]): boolean => {
  const searched = folded(`${text}\n${text.split(',').join('')}`)
  return words.every((word) => [word, ...(SYNONYMS.get(word) ?? [])].some((said) => searched.includes(said)))
}

function rowText({ label, detail = '', readings, asides, figure }: Row, sources: Sources): string {
  const cited = figure.claims.flatMap(({ says, at, period, source }) => [says, at, period, sources[source]?.chip ?? '', sources[source]?.title ?? ''])
  return [label, detail, ...readings, ...asides, figure.why ?? '', ...cited].join('\n')
}

const sourceText = ({ source: { title, issuer, chip, period, docNumber = '', url = '' } }: NumberedSource): string =>
  [title, issuer, chip, period, docNumber, url].join('\n')

/** How many things a person would count among them: lines, what is missing, sources. */
export const hitCount = (entries: readonly Entry[]): number => entries.reduce((sum, entry) => sum + sizeOf(entry), 0)

export function sizeOf(entry: Entry): number {
  switch (entry.kind) {
    case 'fact':
      return 1
    case 'terms':
      return entry.rows.length
    case 'gaps':
      return entry.gaps.length
    case 'sources':
      return entry.list.length
  }
}

/** Topics with something in them, in order. */
export const topicsIn = (entries: readonly Entry[]): readonly string[] => [...new Set(entries.map(({ topic }) => topic))]

