import { sourcesCitedIn } from '@/domain/evidence/cited'
import type { EnrolmentPack } from '@/domain/enrolment/terms'
import type { EnrolmentSummary } from '../geography/coverage'

/** Figures lie at any depth of a pack; one is told by its claims and readings. */
function conflictsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = 'claims' in value && 'readings' in value && (value as { doubt?: unknown }).doubt === 'conflict' ? 1 : 0
  return Object.values(value).reduce<number>((sum, part) => sum + conflictsIn(part), own)
}

/** How much is known of payments, and how much of it is in doubt: counted by the build, so that it is never out of date. */
export const summaryOf = (packs: readonly EnrolmentPack[]): EnrolmentSummary => ({
  sources: new Set(sourcesCitedIn(packs)).size,
  conflicts: conflictsIn(packs),
  newest: Math.max(...packs.flatMap(({ windows = [] }) => windows.map(({ year }) => year)))
})
