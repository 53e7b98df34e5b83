import { useMemo } from 'react'
import { insuredAs } from '@/domain/enrolment/described'
import type { Member } from '@/domain/enrolment/member'
import { useHousehold } from '@/state/household'
import { GUEST, useSheetLook, type Guest } from '@/state/sheet-look'
import { words } from './bill-words.copy'

/** Somebody whose paper is looked at and who is no member: nothing of them is kept. */
const guestAs = ({ areaCode, kind }: Guest): Member => ({
  id: GUEST, nickname: words.guest, relation: 'other', areaCode, years: [],
  ...insuredAs(kind),
  ...(kind === 'resident' ? { group: 'adult' } : {})
})

/** Whose paper it may be: the family, and somebody else. */
export function usePeople(): readonly Member[] {
  const members = useHousehold((household) => household.members)
  const guest = useSheetLook((look) => look.guest)
  return useMemo(() => [...members, guestAs(guest)], [members, guest])
}

/** Their place's data are needed to compare. */
export function useGuestPlace(): readonly string[] {
  const areaCode = useSheetLook((look) => look.guest.areaCode)
  return areaCode === '' ? [] : [areaCode]
}
