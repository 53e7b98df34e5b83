import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { YearMonth } from '@/domain/date/year-month'
import type { Member } from '@/domain/enrolment/member'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { useHeld } from '@/shell/held'
import type { Evidence } from '@/shell/evidence'
import { homeAreaOf, useHomeArea } from '@/state/home-area'
import { useHousehold } from '@/state/household'
import { tellYear, type Told } from '@/state/tell-year'
import { emptyForm, formFor, type CoverForm } from './cover-form'
import { readLapsed } from './read-fields'
import { firstOf, GUEST, guestMember, kindOf, namedIn, rulesFor, type Guest, type Kind, type Named } from './subject'
import { copy as status } from './status.copy'
import { yearInHand } from '@/domain/enrolment/published'

export type Undo = { readonly key: string; readonly text: string; readonly run: () => void }

export type CoverModel = {
  readonly on: IsoDate
  readonly members: readonly Member[]
  /** Id of the member looked at, or `GUEST`. */
  readonly who: string
  /** Whose answers these are: a member's, or those of one kind of guest. */
  readonly key: string
  /** The link named somebody who is not there, and nobody was chosen since. */
  readonly isGone: boolean
  readonly guest: Guest
  readonly member: Member
  readonly kind: Kind
  readonly rules: EnrolmentRules
  readonly form: CoverForm
  readonly cited: Evidence | null
  readonly choose: (who: string) => void
  readonly describe: (guest: Partial<Guest>) => void
  readonly change: (patch: Partial<CoverForm>) => void
  readonly cite: (evidence: Evidence | null) => void
  /** Notes what was said of a benefit year; the way back is offered for a while. */
  readonly tell: (year: number, told: Told) => void
  readonly undo: Undo | undefined
  readonly endUndo: () => void
  /** Writes the last month that was picked here into the member. */
  readonly keepMonth: (lastPaid: YearMonth) => void
}

/** Everything the page shows, and the ways to change it. What is typed is kept per person, until the page is left. */
export function useCover(on: IsoDate, memberId: string | undefined): CoverModel {
  const members = useHousehold((household) => household.members)
  const named = namedIn(memberId, members)
  const [chosen, choose] = useHeld<string | undefined>('chosen', () => undefined)
  const [described, setGuest] = useHeld<Partial<Guest>>('guest', () => ({}))
  const [forms, setForms] = useHeld<Forms>('forms', () => ({}))
  const [cited, cite] = useState<Evidence | null>(null)
  const [undo, setUndo] = useState<Undo>()
  const home = useHomeArea(({ areaCode }) => homeAreaOf(areaCode, members))

  const guest: Guest = { kind: 'employee', areaCode: home, ...described }
  // Somebody deleted on another page cannot stay the one looked at.
  const known = members.find(({ id }) => id === (chosen ?? meantBy(named, members)))
  const shown = lookedAt(known, guest, forms, on)
  const { key, form } = shown

  return {
    on, members, guest, cited, choose, cite, ...shown,
    isGone: named.kind === 'gone' && chosen === undefined,
    describe: (patch) => setGuest((old) => ({ ...old, ...patch })),
    change: (patch) => setForms((old) => ({ ...old, [key]: { ...(old[key] ?? form), ...patch } })),
    undo,
    endUndo: () => setUndo(undefined),
    tell: (year, told) => setUndo({ key: `${shown.who}-${year}-${told}`, text: status.told(year, told), run: tellYear([shown.who], year, told) }),
    keepMonth: (lastPaid) => keepMonth(known, lastPaid)
  }
}

type Shown = Pick<CoverModel, 'who' | 'key' | 'form' | 'rules' | 'member' | 'kind'>

type Forms = Readonly<Record<string, CoverForm>>

function lookedAt(known: Member | undefined, guest: Guest, forms: Forms, on: IsoDate): Shown {
  const rules = rulesFor((known ?? guest).areaCode)
  if (known !== undefined) {
    const form = forms[known.id] ?? formFor(known, on)
    return { who: known.id, key: known.id, form, rules, member: known, kind: kindOf(known, form.status) }
  }
  // No id looks like this. A base means one thing to 职工 and another to 灵活就业.
  const key = `guest-${guest.kind}`
  const form = forms[key] ?? emptyForm(on)
  const member = guestOf(guest, form, rules, on)
  return { who: GUEST, key, form, rules, member, kind: kindOf(member, form.status) }
}

const meantBy = (named: Named, members: readonly Member[]): string => (named.kind === 'member' ? named.id : firstOf(members))

function guestOf(guest: Guest, form: CoverForm, rules: EnrolmentRules, on: IsoDate): Member {
  const lapsed = readLapsed(form.lapsed)
  return guestMember(guest, lapsed.kind === 'value' ? lapsed.value : 0, form.year ?? yearInHand(rules, on))
}

function keepMonth(member: Member | undefined, lastPaidMonth: YearMonth): void {
  if (member === undefined) return
  const { id, paidAgainFrom: _again, ...draft } = member
  useHousehold.getState().edit(id, { ...draft, lastPaidMonth })
}
