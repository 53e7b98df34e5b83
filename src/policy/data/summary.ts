import { sourcesCitedIn } from '@/domain/evidence/cited'
import { conflictsIn } from '@/domain/evidence/conflict'
import type { EnrolmentPack } from '@/domain/enrolment/terms'
import type { EnrolmentSummary } from '../geography/coverage'

/** How much is known of payments, and how much of it is in doubt: counted by the build, so that it is never out of date. */
export const summaryOf = (packs: readonly EnrolmentPack[]): EnrolmentSummary => ({
  sources: new Set(sourcesCitedIn(packs)).size,
  conflicts: conflictsIn(packs),
  newest: Math.max(...packs.flatMap(({ windows = [] }) => windows.map(({ year }) => year)))
})
