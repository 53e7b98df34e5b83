import type { IsoDate } from '@/domain/date/iso-date'
import type { Source } from '@/domain/evidence/figure'
import { pensFor, type Pens } from '@/domain/evidence/author'
import { adoptPen, type AdoptPen } from '../adoption/adopt'
import * as nation from '../sources/nation'
import * as seeds from '../sources/seeds'
import * as shared from '../sources/shared'

export const sharedSources = { ...seeds, ...nation, ...shared }

type Shared = keyof typeof sharedSources

type EnrolmentPens<Key extends string> = Pens<Key> & { readonly adopt: AdoptPen }

/**
 * Pens for the enrolment data of one place: claims cite its own sources or the shared ones; `adopt` weighs several pages by the rule.
 * A key means the same in every place, because a screen shows figures of a city, its province and the nation together.
 */
export function enrolmentPens<const Own extends Record<string, Source>>(own: Own, checkedOn: IsoDate): EnrolmentPens<Shared | Extract<keyof Own, string>> {
  const sources = { ...sharedSources, ...own }
  return { ...pensFor(sources, checkedOn), adopt: adoptPen(sources, checkedOn) } as EnrolmentPens<Shared | Extract<keyof Own, string>>
}
