import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { goBack } from '@/platform/routes/navigation'
import { useHousehold, type MemberDraft } from '@/state/household'
import { checkForm, type Checked, type Problems } from './check-member'
import { emptyForm, formOf, type MemberForm } from './member-form'

export type MemberModel = ReturnType<typeof useMemberForm>

/** Most families are insured in one place: a new member starts there. */
const usualArea = (members: readonly Member[]): string => members[members.length - 1]?.areaCode ?? ''

/** @param id Of the member to edit; without it a new one is added. */
export function useMemberForm(on: IsoDate, id: string | undefined) {
  const members = useHousehold((household) => household.members)
  const { add, edit, remove } = useHousehold.getState()
  const member = members.find((one) => one.id === id)
  const [form, setForm] = useState<MemberForm>(() => (member ? formOf(member) : emptyForm(usualArea(members))))
  const [tried, setTried] = useState(false)
  const [full, setFull] = useState(false)
  const [leaving, setLeaving] = useState(false)
  const checked = checkForm(form, on, member)

  const save = () => {
    setTried(true)
    if (checked.kind !== 'ok') return
    const saved = store(checked.draft)
    if (saved === 'full') setFull(true)
    else void goBack()
  }
  const store = (draft: MemberDraft) => (id === undefined ? add(draft) : edit(id, draft)).kind

  return {
    form,
    on,
    /** Asked to edit somebody who is not there any more. */
    gone: id !== undefined && member === undefined && !leaving,
    isNew: id === undefined,
    full,
    problems: shownProblems(checked, form, tried),
    left: tried && checked.kind === 'problems' ? Object.keys(checked.problems).length : 0,
    change: (patch: Partial<MemberForm>) => setForm((old) => ({ ...old, ...patch })),
    save,
    remove: () => {
      setLeaving(true)
      if (id !== undefined) remove(id)
      void goBack()
    }
  }
}

/** Before the first try only what is typed wrong is shown, not what is still empty. */
function shownProblems(checked: Checked, form: MemberForm, tried: boolean): Problems {
  if (checked.kind === 'ok') return {}
  if (tried) return checked.problems
  const { nickname } = checked.problems
  return form.nickname !== '' && nickname !== undefined ? { nickname } : {}
}
