import { codesNeeded, MAX_CODES, writeCodes } from '@/domain/hand-over/code'
import type { IsoDate } from '@/domain/date/iso-date'
import { placeNamed } from '@/policy/geography/place-list'
import { useBills } from '@/state/bills'
import { packed, parcelOf, type Choice } from '@/state/hand-over/parcel'
import { useHousehold } from '@/state/household'
import { useOwnPlaces } from '@/state/own-places'
import { useProgress } from '@/state/progress'
import { useUnfinished } from '@/state/unfinished'
import { copy } from './send.copy'

/** Something that can be handed over. `codes`: how many pictures it takes; `null`: too many. */
export type Offer = { readonly key: string; readonly choice: Choice; readonly title: string; readonly note: string; readonly text: string; readonly codes: number | null }

type Named = Pick<Offer, 'choice' | 'title' | 'note'>

/** What this phone holds: everything, each person, each matter in hand, each place of one's own. */
export function offersOn(on: IsoDate): readonly Offer[] {
  return [...all(), ...persons(), ...cases(), ...places()].map((named) => {
    const text = parcelOf(named.choice, on)
    const codes = codesNeeded(packed(text).length)
    return { ...named, key: JSON.stringify(named.choice), text, codes: codes > MAX_CODES ? null : codes }
  })
}

/** The pictures' texts; none where they would be too many. */
export const codesOf = ({ text }: Offer): readonly string[] => writeCodes(packed(text)) ?? []

const members = () => useHousehold.getState().members
const openCases = () => useProgress.getState().cases.filter(({ endedOn }) => endedOn === undefined)
const billsOf = (id?: string) => useBills.getState().bills.filter(({ who }) => id === undefined || who === id).length

function all(): Named[] {
  const isEmpty = members().length + useOwnPlaces.getState().figures.length + billsOf() === 0
  return isEmpty ? [] : [{ choice: { kind: 'all' }, title: copy.all.title, note: copy.all.note(members().length, billsOf()) }]
}

const persons = (): Named[] =>
  members().map(({ id, nickname }) => ({ choice: { kind: 'person', id }, title: copy.person(nickname), note: copy.personNote(billsOf(id), openCases().filter(({ member }) => member === id).length) }))

const cases = (): Named[] =>
  openCases().flatMap(({ id, member, list, about }): Named[] => {
    const who = members().find((one) => one.id === member)
    const title = useUnfinished.getState().works[[member, list, about].join('/')]?.title
    return who ? [{ choice: { kind: 'case', id }, title: title ?? copy.oneCase(who.nickname, copy.caseUntitled), note: copy.caseNote }] : []
  })

function places(): Named[] {
  const { figures } = useOwnPlaces.getState()
  return [...new Set(figures.map(({ areaCode }) => areaCode))].map((areaCode) => ({
    choice: { kind: 'place', areaCode },
    title: copy.place(placeNamed(areaCode)?.short ?? areaCode),
    note: copy.placeNote(figures.filter((one) => one.areaCode === areaCode).length)
  }))
}
