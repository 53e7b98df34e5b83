import { sourcesCitedIn } from '@/domain/evidence/cited'
import { enrolmentPacks } from './packs'

export type EnrolmentSummary = {
  /** Pages and documents that the data cite. */
  readonly sources: number
  /** Figures on which sources differ, or in which a source is wrong. */
  readonly conflicts: number
  /** Newest benefit year with a published window, in any place. */
  readonly newest: number
}

/** Figures lie at any depth of a pack; one is told by its claims and readings. */
function conflictsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = 'claims' in value && 'readings' in value && (value as { doubt?: unknown }).doubt === 'conflict' ? 1 : 0
  return Object.values(value).reduce<number>((sum, part) => sum + conflictsIn(part), own)
}

/** How much is known of payments, and how much of it is in doubt: counted, so that it is never out of date. */
export const enrolmentSummary = (): EnrolmentSummary => ({
  sources: new Set(sourcesCitedIn(enrolmentPacks)).size,
  conflicts: conflictsIn(enrolmentPacks),
  newest: Math.max(...enrolmentPacks.flatMap(({ windows = [] }) => windows.map(({ year }) => year)))
})
