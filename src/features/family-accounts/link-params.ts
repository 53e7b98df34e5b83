import type { Member } from '@/domain/enrolment/member'
import type { Guide } from '@/domain/guide/guide'
import { guideById } from '@/policy/guides'

export type LinkParams = Readonly<Record<string, string>>

/** What may be shared with anybody: which guide, on which channel. Nobody is in it. */
export const shareParams = (guide: Guide, channel: string): LinkParams => ({ guide: guide.id, channel })

/** From screen to screen on this phone. Ids are random and mean nothing elsewhere. */
export const ownParams = (guide: string, member: Member | undefined, owner?: Member): LinkParams => ({
  guide,
  ...(member ? { member: member.id } : {}),
  ...(owner ? { owner: owner.id } : {})
})

export type GuideLink =
  | { readonly kind: 'guide'; readonly guide: Guide; readonly channel: string | undefined; readonly member: Member | undefined; readonly owner: Member | undefined }
  | { readonly kind: 'missing' }

/** Whatever is not one of our own values is dropped; without a guide of ours there is nothing to show. */
export function readGuideLink(params: LinkParams, members: readonly Member[]): GuideLink {
  const guide = guideById(params['guide'])
  if (guide === undefined) return { kind: 'missing' }
  const channel = guide.channels.find(({ id }) => id === params['channel'])?.id
  return { kind: 'guide', guide, channel, member: memberIn(members, params['member']), owner: memberIn(members, params['owner']) }
}

export const memberIn = (members: readonly Member[], id: string | undefined): Member | undefined => members.find((member) => member.id === id)
