import type { Source } from '@/domain/evidence/figure'
import { pensFor } from '@/domain/evidence/author'
import * as nation from '../sources/nation'
import * as seeds from '../sources/seeds'
import * as local from './sources'

/** All enrolment data share one list of sources, so that a claim's key means the same in every area. */
export const sources = { ...seeds, ...nation, ...local }

export const { claim, exact, conflict, range, inferred } = pensFor(sources, '2026-11-22')

export const enrolmentSources: Readonly<Record<string, Source>> = sources
