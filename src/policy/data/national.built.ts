import type { EnrolmentPack } from '@/domain/enrolment/terms'
import type { Source } from '@/domain/evidence/figure'
import { builtNation } from '../geography/coverage'
import { expand } from './compact'

/** What `national.ts` says, as the build wrote it down. */
const built = expand(builtNation()) as { readonly enrolment: EnrolmentPack; readonly sources: Readonly<Record<string, Source>> }
export const nation = built.enrolment
export const nationalSources = built.sources
