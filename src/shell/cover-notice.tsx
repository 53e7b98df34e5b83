import type { IsoDate } from '@/domain/date/iso-date'
import { coverOn } from '@/domain/enrolment/cover-on'
import type { Member } from '@/domain/enrolment/member'
import { openPage } from '@/platform/routes/navigation'
import { enrolmentRulesFor } from '@/policy/enrolment'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from './cover-notice.copy'
import { standingNote } from './standing-words'

/** Nothing of somebody in force, or of nobody in particular; of anybody else, first how they stand, since what follows holds only with cover. */
export function CoverNotice({ member, on }: { readonly member: Member | undefined; readonly on: IsoDate }) {
  if (member === undefined) return null
  const standing = coverOn(member, enrolmentRulesFor(member.areaCode), on)
  if (standing.kind === 'inForce') return null
  const see = <TextLink quiet onPress={() => void openPage('cover', { member: member.id })}>{copy.see}</TextLink>
  return (
    <Notice tone={standing.kind === 'unknown' ? 'amber' : 'verm'} lead={copy.lead[standing.kind](member.nickname)} action={see}>
      {copy.note(standingNote(member, standing, on))}
    </Notice>
  )
}
