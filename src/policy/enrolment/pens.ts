import type { IsoDate } from '@/domain/date/iso-date'
import type { Source } from '@/domain/evidence/figure'
import { pensFor, type Pens } from '@/domain/evidence/author'
import * as nation from '../sources/nation'
import * as seeds from '../sources/seeds'
import * as shared from '../sources/shared'

export const sharedSources = { ...seeds, ...nation, ...shared }

type Shared = keyof typeof sharedSources

/**
 * Pens for the enrolment data of one place: claims cite its own sources or the shared ones.
 * A key means the same in every place, because a screen shows figures of a city, its province and the nation together.
 */
export const enrolmentPens = <const Own extends Record<string, Source>>(own: Own, checkedOn: IsoDate): Pens<Shared | Extract<keyof Own, string>> =>
  pensFor({ ...sharedSources, ...own }, checkedOn)
