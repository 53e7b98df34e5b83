import type { Source } from '@/domain/evidence/figure'
import { named } from '../adoption/links'
import { sharedSources } from '../enrolment/pens'
import * as own from '../places/000000-nation/sources'

// The nation's enrolment rules are always at hand. The build puts `national.built.ts` in the place of this module.
export { default as nation } from '../places/000000-nation/enrolment'
export const nationalSources: Readonly<Record<string, Source>> = Object.fromEntries(
  Object.entries<Source>({ ...sharedSources, ...own }).map(([key, source]) => [key, named(source)])
)
