import type { CareKind } from '@/domain/benefit/bill'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import type { OwnFigure } from '@/domain/own-place/own-figure'
import { placeNamed } from '@/policy/geography/place-list'
import { nameOf as figureName } from '@/shell/own-words'
import type { MatterStore } from '@/state/edits'
import type { Fields, Row } from '@/state/hand-over/compare'
import { copy, things } from './receive.copy'

/** What came about one person, one place, or nobody in particular. */
export type Group = { readonly key: string; readonly name: string; readonly member?: Member; readonly rows: readonly Row[] }

export function groupsOf(rows: readonly Row[], mine: readonly Member[]): readonly Group[] {
  const members = new Map([...rows.flatMap(({ store, theirs }) => (store === 'household' ? [theirs as Member] : [])), ...mine].map((member) => [member.id, member]))
  const keys = rows.map((row) => keyOf(row, members))
  return [...new Set(keys)].map((key) => {
    const member = members.get(key)
    return { key, name: member?.nickname ?? placeWords(key), ...(member ? { member } : {}), rows: rows.filter((_, n) => keys[n] === key) }
  })
}

const placeWords = (key: string): string => (/^\d{6}$/.test(key) ? copy.place(placeNamed(key)?.short ?? key) : copy.nobody)

/** A member's id, the code of a place, or nothing. */
function keyOf({ store, id, theirs }: Row, members: ReadonlyMap<string, Member>): string {
  if (store === 'household') return id
  if (store === 'done') return id.split(':').find((part) => members.has(part)) ?? ''
  const { areaCode, memberId, who, member } = theirs as Fields
  if (store === 'own-places') return String(areaCode)
  return [memberId, who, member].map((one) => String(one ?? '')).find((one) => members.has(one)) ?? ''
}

/** 「资料、3 张单子」 */
export function countedWords(rows: readonly Row[]): string {
  const stores = [...new Set(rows.map(({ store }) => store))]
  return copy.list(stores.map((store) => copy.counted[store](rows.filter((row) => row.store === store).length)))
}

/** What one matter is called. */
export function thingOf({ store, theirs }: Row, today: IsoDate): string {
  if (store === 'bills') return billWords(theirs as Fields, today)
  if (store === 'entries') return String((theirs as Fields).title ?? (theirs as Fields).name ?? things.entry)
  if (store === 'own-places') return figureName(theirs as OwnFigure)
  return NAMES[store]
}

const NAMES: Readonly<Record<Exclude<MatterStore, 'bills' | 'entries' | 'own-places'>, string>> = { household: things.household, progress: things.case, done: things.done }

function billWords({ on, care, form }: Fields, today: IsoDate): string {
  return things.bill(dayWord(on as IsoDate, today), (care ?? (form as Fields | undefined)?.care ?? 'inpatient') as CareKind)
}
