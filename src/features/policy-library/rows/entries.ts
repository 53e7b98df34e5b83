import type { Scheme } from '@/domain/benefit/person'
import { isConflict } from '@/domain/evidence/conflict'
import type { Source } from '@/domain/evidence/figure'
import type { NotModelled } from '@/policy'
import type { Row } from './rows'

export type Sources = Readonly<Record<string, Source>>

/** What reads a figure: nothing but people, or one of the calculations. */
export type UsedBy = 'estimate' | 'calendar' | 'filing'

type Head = {
  /** Public: part of shared links. */
  readonly id: string
  readonly topic: string
  readonly title: string
}

/** A cited statement. */
export type FactEntry = Head & { readonly kind: 'fact'; readonly row: Row; readonly sources: Sources }
/** What figures are about, the same in every place: `住院怎么算` of these schemes; none where they do not differ by scheme. */
export type About = { readonly key: string; readonly title: string; readonly schemes: readonly Scheme[] }

/** Figures that a calculation uses, as rows. */
export type TermsEntry = Head & {
  readonly kind: 'terms'
  readonly usedBy: UsedBy
  readonly about: About
  /** Code of the place whose rules stand in here. */
  readonly from?: string
  /** The year for which they hold, where they hold for one. */
  readonly year?: string
  readonly rows: readonly Row[]
  readonly sources: Sources
}
/** What is known to exist and is not computed. */
export type GapsEntry = Head & { readonly kind: 'gaps'; readonly gaps: readonly NotModelled[] }
/** `index` is the number in the discs, the same on every card of the area. */
export type NumberedSource = { readonly index: number; readonly source: Source }
export type SourcesEntry = Head & { readonly kind: 'sources'; readonly list: readonly NumberedSource[] }

export type Entry = FactEntry | TermsEntry | GapsEntry | SourcesEntry

/** Rows of either kind of evidence; the others hold none. */
export function rowsOf(entry: Entry): readonly Row[] {
  if (entry.kind === 'fact') return [entry.row]
  return entry.kind === 'terms' ? entry.rows : []
}

/** Lines that a person would count: statements and figures, not what is missing and not the sources. */
export const lineCount = (entries: readonly Entry[]): number => entries.reduce((sum, entry) => sum + rowsOf(entry).length, 0)

export const conflictCount = (entries: readonly Entry[]): number =>
  entries.reduce((sum, entry) => sum + rowsOf(entry).filter(({ figure }) => isConflict(figure)).length, 0)
