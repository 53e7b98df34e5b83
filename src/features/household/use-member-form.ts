import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { useRecordForm } from '@/shell/use-record-form'
import { useHousehold } from '@/state/household'
import { checkForm, type Checked } from './check-member'
import { askedOf, type Problems } from './member-fields'
import { emptyForm, formOf, readMemberForm, type MemberForm } from './member-form'

export type MemberModel = ReturnType<typeof useMemberForm>

/** Most families are insured in one place: a new member starts there. */
const usualArea = (members: readonly Member[]): string => members[members.length - 1]?.areaCode ?? ''

/** @param id Of the member to edit; without it a new one is added. */
export function useMemberForm(on: IsoDate, id: string | undefined) {
  const members = useHousehold((household) => household.members)
  const { add, edit, remove } = useHousehold.getState()
  const member = members.find((one) => one.id === id)
  const { checked, tried, ...record } = useRecordForm({
    kind: 'member',
    id,
    found: member !== undefined,
    start: (): MemberForm => (member ? formOf(member) : emptyForm(usualArea(members))),
    read: readMemberForm,
    check: (form) => checkForm(form, on, member),
    store: (draft) => (id === undefined ? add(draft) : edit(id, draft)).kind,
    remove
  })
  return {
    ...record,
    on,
    /** The fields on the screen. */
    asked: askedOf(record.form, on),
    problems: shownProblems(checked, record.form, tried),
    left: tried && checked.kind === 'problems' ? Object.keys(checked.problems).length : 0
  }
}

/** Before the first try only what is typed wrong is shown, not what is still empty. */
function shownProblems(checked: Checked, form: MemberForm, tried: boolean): Problems {
  if (checked.kind === 'ok') return {}
  if (tried) return checked.problems
  const { nickname } = checked.problems
  return form.nickname !== '' && nickname !== undefined ? { nickname } : {}
}
