import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import type { FilingKind } from '@/domain/filing/situation'
import { provinceName } from '@/policy/checklists'
import { useHousehold } from '@/state/household'
import type { Answers } from '../wizard/answers'

export type TakenEffect = { readonly kind: FilingKind; readonly from: IsoDate; readonly until?: IsoDate }

/**
 * Writes a filing that took effect into the family's own record: from there the calendar reminds of its end by itself.
 * @returns What takes it back.
 */
export function recordFiling(member: Member, answers: Answers, filing: TakenEffect): () => void {
  const { edit } = useHousehold.getState()
  const { id, ...draft } = member
  const province = provinceName(answers.to ?? '')
  const name = answers.city !== '' ? answers.city : province
  edit(id, { ...draft, filing, ...(name === undefined ? {} : { careArea: { name, ...(province === undefined ? {} : { province }) } }) })
  return () => void edit(id, draft)
}

/** Takes the filing out of the record again, if it is the one that was marked. @returns What puts it back. */
export function dropFiling(member: Member, from: IsoDate): () => void {
  const { edit } = useHousehold.getState()
  const { id, ...draft } = member
  if (member.filing?.from !== from) return () => undefined
  const { filing: _, ...without } = draft
  edit(id, without)
  return () => void edit(id, draft)
}
