import type { Source } from '@/domain/evidence/figure'
import * as local from '../places/all-sources.gen'
import { sharedSources } from './pens'

/** Every source that enrolment data may cite, by the key that claims carry. */
export const enrolmentSources: Readonly<Record<string, Source>> = Object.assign({}, sharedSources, ...Object.values(local))
