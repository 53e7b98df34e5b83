import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { faceOf } from '@/domain/household/face'
import { placeNamed } from '@/policy/places'
import type { SheetForm } from '@/state/bills'
import { SummaryRow } from '@/ui/list/summary-row'
import { Avatar } from '@/ui/mark/avatar'
import { TextLink } from '@/ui/mark/text-link'
import { careLine, words } from './bill-words.copy'

type Props = {
  readonly form: SheetForm
  readonly members: readonly Member[]
  readonly on: IsoDate
  /** What is still to be answered. */
  readonly asks?: string | undefined
  readonly onEdit: () => void
}

/** Whose paper it is, of what, where and when. */
export function FactsRow({ form, members, on, asks = '', onEdit }: Props) {
  const member = members.find(({ id }) => id === form.who)
  if (member === undefined) return null
  const line = [member.nickname, careLine(form, placeNamed(member.areaCode)?.short ?? ''), words.day(on), asks].filter((word) => word !== '')
  return (
    <SummaryRow leading={<Avatar {...faceOf(member, members)} size='sm' />} action={<TextLink iconAfter='edit' onPress={onEdit}>{words.edit}</TextLink>}>
      {line.join(words.dot)}
    </SummaryRow>
  )
}
