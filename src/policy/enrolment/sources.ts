import type { Source } from '@/domain/evidence/figure'
import * as local from '../places/all-sources.gen'
import { named } from '../adoption/links'
import { sharedSources } from './pens'

const written: Readonly<Record<string, Source>> = Object.assign({}, sharedSources, ...Object.values(local))

/**
 * Every source that enrolment data may cite, by the key that claims carry, with an address only where it may be copied.
 * For the build and the tests.
 */
export const authoredSources: Readonly<Record<string, Source>> = Object.fromEntries(Object.entries(written).map(([key, source]) => [key, named(source)]))
