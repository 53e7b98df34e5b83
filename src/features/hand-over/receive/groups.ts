import type { CareKind } from '@/domain/benefit/bill'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Enrolment, Member } from '@/domain/enrolment/member'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Fen } from '@/domain/money/fen'
import { placeNamed } from '@/policy/geography/place-list'
import type { MatterStore } from '@/state/edits'
import type { Fields, Row } from '@/state/hand-over/compare'
import { isSameValue } from '@/state/saving/items'
import { copy, fieldNames, filings, insurances, things } from './receive.copy'

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
  return NAMES[store]
}

const NAMES: Readonly<Record<Exclude<MatterStore, 'bills' | 'entries'>, string>> = { household: things.household, progress: things.case, done: things.done, 'own-places': things.figure }

function billWords({ on, care, form }: Fields, today: IsoDate): string {
  return things.bill(dayWord(on as IsoDate, today), (care ?? (form as Fields | undefined)?.care ?? 'inpatient') as CareKind)
}

export type Unlike = { readonly name: string; readonly mine: string; readonly theirs: string }

/** The fields in which two versions differ, in words as far as a field has any. Figures of a paper one by one. */
export function unlikeIn({ store, mine, theirs }: Row, today: IsoDate): readonly Unlike[] {
  if (typeof mine !== 'object' || typeof theirs !== 'object' || store === 'progress') return []
  const [here, there] = [opened(mine as Fields), opened(theirs as Fields)]
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter((name) => name in fieldNames && !isSameValue(here[name], there[name]))
  return names.map((name) => ({ name: fieldNames[name] ?? name, mine: valueWords(name, here[name], today), theirs: valueWords(name, there[name], today) }))
}

const opened = ({ sheet, ...fields }: Fields): Fields => ({ ...fields, ...(sheet as Fields | undefined) })

/** Figures of a paper, by what is no figure of one. */
const PLAIN: Readonly<Record<string, (value: never, today: IsoDate) => string>> = {
  birthYear: (year: number) => things.year(year),
  insurance: (insurance: Enrolment) => insurances[insurance],
  areaCode: (code: string) => placeNamed(code)?.short ?? things.none,
  careArea: ({ name }: { readonly name: string }) => name,
  filing: (filing: { readonly kind: keyof typeof filings } | keyof typeof filings) => filings[typeof filing === 'string' ? filing : filing.kind],
  years: (years: readonly { readonly year: number }[]) => (years.length === 0 ? things.none : copy.list(years.map(({ year }) => String(year)))),
  on: (on: IsoDate, today) => dayWord(on, today),
  title: (title: string) => title,
  city: (city: string) => city
}

function valueWords(name: string, value: unknown, today: IsoDate): string {
  if (value === undefined || value === '') return things.none
  const words = PLAIN[name]
  if (words) return words(value as never, today)
  return typeof value === 'number' && name !== 'value' ? things.yuan(formatYuan(value as Fen)) : things.other
}
