import type { Matter } from '@/domain/case/case'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { TOOLS, type Tool } from '@/domain/guide/eligibility'
import { caseOf, suggestOwner, type Family } from '@/domain/guide/family-case'
import { channelsFor, type Channel, type Guide } from '@/domain/guide/guide'
import { NOBODY, type AgeBand, type Situation } from '@/domain/guide/situation'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { yearInHand } from '@/domain/enrolment/published'
import { enrolmentRulesFor, nationalEnrolment } from '@/policy/enrolment'
import { FACE_AGE, familyRules } from '@/policy/guides'
import { NO_MEMBER } from '@/state/progress'
import { guideCopy as copy } from './guide/guide.copy'

export const familyOn = (on: IsoDate): Family => ({ on, rules: familyRules, faceAge: FACE_AGE })

export const isTool = (id: string): id is Tool => (TOOLS as readonly string[]).includes(id)

export const selfOf = (members: readonly Member[]): Member | undefined => members.find(({ relation }) => relation === 'self')

/** One guide, walked for one person (or for nobody in particular) with somebody's account or phone. */
export type Walk = {
  readonly guide: Guide
  readonly member: Member | undefined
  readonly owner: Member | undefined
  /** How sentences call the two. */
  readonly who: string
  readonly ownerName: string
  readonly situation: Situation
  /** Whose channels count; empty where unknown. */
  readonly area: string
}

export type Walkers = {
  readonly guide: Guide
  readonly member: Member | undefined
  /** Chosen before; otherwise whoever stands the best chance. */
  readonly owner: Member | undefined
  /** Said on this screen, where the household does not know it. */
  readonly age: AgeBand | undefined
  readonly members: readonly Member[]
  readonly on: IsoDate
}

export function walkOf({ guide, member, owner, age, members, on }: Walkers): Walk {
  const forRelative = guide.walkedFor === 'relative'
  const holder = ownerIn(guide, member, owner, members, on)
  return {
    guide,
    member,
    owner: holder,
    who: member?.nickname ?? (forRelative ? copy.family : copy.person),
    ownerName: nameOf(holder),
    situation: withAge(situationOf(guide, member, holder, on), age),
    area: areaOf(forRelative ? holder : member)
  }
}

const areaOf = (person: Member | undefined): string => person?.areaCode ?? ''

const withAge = (situation: Situation, age: AgeBand | undefined): Situation =>
  situation.age === 'unknown' && age !== undefined ? { ...situation, age } : situation

/** A guide that is walked again later, each time for another reason; a binding or a share of money goes on until it is ended. */
const REST_DAYS = 30

/** Which matter this walk is: whose money, which year's premium, or the one there is. */
export function matterOf({ guide, member, owner, area }: Walk, on: IsoDate): Matter {
  const matter = { member: member?.id ?? NO_MEMBER, list: guide.id, about: '' }
  if (guide.id === 'residentPremium') return { ...matter, about: `year:${yearInHand(rulesIn(area), on)}` }
  if (!isTool(guide.id)) return { ...matter, since: addDays(on, -REST_DAYS) }
  return guide.id === 'familyProxy' ? matter : { ...matter, about: `owner:${owner?.id ?? ''}` }
}

const rulesIn = (area: string): EnrolmentRules => enrolmentRulesFor(area) ?? nationalEnrolment

export const nameOf = (owner: Member | undefined): string =>
  owner === undefined || owner.relation === 'self' ? copy.me : owner.nickname

function ownerIn(guide: Guide, member: Member | undefined, chosen: Member | undefined, members: readonly Member[], on: IsoDate): Member | undefined {
  if (guide.walkedFor === 'anyone' || guide.id === 'familyProxy') return selfOf(members)
  return chosen ?? (member ? suggestOwner(member, members, familyOn(on)) : selfOf(members))
}

function situationOf(guide: Guide, member: Member | undefined, owner: Member | undefined, on: IsoDate): Situation {
  if (member === undefined) return NOBODY
  const { relative } = caseOf(member, owner, 'unknown', 0, familyOn(on))
  return guide.walkedFor === 'relative' ? relative : { ...relative, relation: 'unknown', reach: 'unknown' }
}

/** Where a guide is walked: the channel asked for, else the one used before, else the first that the area has. */
export function channelIn(guide: Guide, area: string, ...wanted: readonly (string | undefined)[]): Channel {
  const shown = channelsFor(guide, area)
  const known = wanted.map((id) => shown.find((channel) => channel.id === id)).find((channel) => channel !== undefined)
  return known ?? shown[0] ?? guide.channels[0]
}
