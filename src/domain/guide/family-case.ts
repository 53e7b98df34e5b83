import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { judge, type Balance, type Case, type FamilyRules, type Owner, type Verdict } from './eligibility'
import { relationSeenFrom } from './kinship'
import { ageBandOf, reachOf, type Unknown } from './situation'

export type Family = { readonly on: IsoDate; readonly rules: FamilyRules; readonly faceAge: number }

const NO_OWNER: Owner = { insurance: 'unknown', balance: 'unknown', area: '' }

/**
 * What the rules ask about `relative`, with `owner` showing the code or paying. Without an owner the relation is the one
 * to the person who holds the phone, and their insurance and area are unknown.
 */
export function caseOf(relative: Member, owner: Member | undefined, balance: Balance | Unknown, boundByOwner: number, { on, rules, faceAge }: Family): Case {
  return {
    owner: owner ? { insurance: owner.insurance, balance, area: owner.areaCode } : NO_OWNER,
    relative: {
      relation: owner?.id === relative.id ? 'self' : relationSeenFrom(owner?.relation ?? 'self', relative.relation),
      age: ageBandOf(relative, faceAge, on),
      insurance: relative.insurance,
      reach: reachOf(owner?.areaCode ?? '', relative.areaCode)
    },
    boundByOwner,
    rules
  }
}

const RANK: Record<Verdict['kind'], number> = { yes: 2, ask: 1, no: 0 }

/**
 * Whose account to try first: one's own, unless somebody else's stands a better chance. `undefined` where the household
 * holds nobody but the relative.
 */
export function suggestOwner(relative: Member, members: readonly Member[], family: Family): Member | undefined {
  const chance = (owner: Member) => {
    const asked = caseOf(relative, owner, 'unknown', 0, family)
    return Math.max(RANK[judge('familySharing', asked).kind], RANK[judge('crossProvinceWallet', asked).kind])
  }
  const others = members.filter(({ id }) => id !== relative.id)
  const selfFirst = [...others.filter(({ relation }) => relation === 'self'), ...others.filter(({ relation }) => relation !== 'self')]
  return selfFirst.reduce<Member | undefined>((best, one) => (best === undefined || chance(one) > chance(best) ? one : best), undefined)
}
