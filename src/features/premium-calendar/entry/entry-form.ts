import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import type { Entry, Every } from '@/domain/deadline/entry'
import { askedFields, fieldProblems, type FieldTable } from '@/domain/form/fields'
import type { Fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import { oneOf, readFields, textField as text } from '@/domain/form/kept-fields'
import { parseYuan } from '@/domain/money/parse-yuan'
import { checkTitle, type EntryDraft, type TitleProblem } from '@/state/entries'

export type EntryKind = Entry['kind']
export const ENTRY_KINDS: readonly EntryKind[] = ['own', 'claim', 'supplementary', 'transfer']

/** What has been typed so far. `memberId` is '' for the whole family. */
export type EntryForm = {
  readonly kind: EntryKind
  readonly title: string
  readonly memberId: string
  readonly day: string
  readonly from: string
  readonly cost: string
  readonly every: Every | 'once'
}

export type EntryField = 'title' | 'memberId' | 'day' | 'from' | 'every' | 'cost'
export type EntryProblem = TitleProblem | 'day' | 'who' | 'order' | 'cost' | 'future'
export type EntryProblems = Partial<Record<EntryField, EntryProblem>>
export type CheckedEntry = { readonly kind: 'ok'; readonly draft: EntryDraft } | { readonly kind: 'problems'; readonly problems: EntryProblems }

export const emptyEntry = (memberId: string): EntryForm => ({ kind: 'own', title: '', memberId, day: '', from: '', cost: '', every: 'once' })

export function formOfEntry(entry: Entry): EntryForm {
  const base = { ...emptyEntry(entry.memberId ?? ''), kind: entry.kind }
  switch (entry.kind) {
    case 'own':
      return { ...base, title: entry.title, day: entry.on, every: entry.every ?? 'once' }
    case 'claim':
      return { ...base, day: entry.endedOn }
    case 'transfer':
      return { ...base, day: entry.appliedOn }
    case 'supplementary':
      return { ...base, title: entry.name, day: entry.to, from: entry.from ?? '', cost: costWords(entry.cost) }
  }
}

const costWords = (cost: Fen | undefined): string => (cost === undefined ? '' : formatYuan(cost))

/** Belongs to one person: cover and claims are never the family's. */
export const needsMember = ({ kind }: Pick<EntryForm, 'kind'>): boolean => kind === 'claim' || kind === 'transfer'

type Asked = { readonly form: EntryForm; readonly on: IsoDate }

const isOffer = ({ form }: Asked): boolean => form.kind === 'supplementary'

/** Every question of the form, in the order of the screen, and when it is asked. */
const FIELDS: FieldTable<Asked, EntryField, EntryProblem> = {
  title: { asked: ({ form }) => form.kind === 'own' || form.kind === 'supplementary', problem: ({ form }) => checkTitle(form.title) ?? undefined },
  memberId: { problem: ({ form }) => (needsMember(form) && form.memberId === '' ? 'who' : undefined) },
  from: { asked: isOffer, problem: ({ form: { from, day } }) => (from !== '' && day !== '' && from > day ? 'order' : undefined) },
  day: { problem: dayProblem },
  every: { asked: ({ form }) => form.kind === 'own' },
  cost: { asked: isOffer, problem: ({ form }) => (costOf(form) === 'wrong' ? 'cost' : undefined) }
}

/** The fields that are on the screen for this kind. */
export const askedOf = (form: EntryForm, on: IsoDate): ReadonlySet<EntryField> => askedFields(FIELDS, { form, on })

export function checkEntry(form: EntryForm, on: IsoDate): CheckedEntry {
  const problems = fieldProblems(FIELDS, { form, on })
  return Object.keys(problems).length > 0 ? { kind: 'problems', problems } : { kind: 'ok', draft: draftOf(form) }
}

/** A bill and an application lie behind us; what is still to come has no limit. */
function dayProblem({ form, on }: Asked): EntryProblem | undefined {
  if (!isIsoDate(form.day)) return 'day'
  return needsMember(form) && form.day > on ? 'future' : undefined
}


function costOf({ cost }: EntryForm): Fen | 'none' | 'wrong' {
  const parsed = parseYuan(cost)
  if (parsed.kind === 'empty') return 'none'
  return parsed.kind === 'amount' ? parsed.amount : 'wrong'
}

/** @throws {RangeError} For a day that `checkEntry` would have refused. */
function draftOf(form: EntryForm): EntryDraft {
  const { kind, memberId, day } = form
  if (!isIsoDate(day)) throw new RangeError(`not a day: ${day}`)
  const whose = memberId === '' ? {} : { memberId }
  switch (kind) {
    case 'own':
      return { kind, title: form.title, on: day, ...whose, ...(form.every === 'once' ? {} : { every: form.every }) }
    case 'claim':
      return { kind, memberId, endedOn: day }
    case 'transfer':
      return { kind, memberId, appliedOn: day }
    case 'supplementary':
      return { kind, name: form.title, to: day, ...whose, ...offerOf(form) }
  }
}

function offerOf(form: EntryForm): { readonly from?: IsoDate; readonly cost?: Fen } {
  const cost = costOf(form)
  return { ...(isIsoDate(form.from) ? { from: form.from } : {}), ...(typeof cost === 'number' ? { cost } : {}) }
}

/** What was typed into this form once; `null` for anything else. Somebody who is gone is nobody. */
export function readEntryForm(raw: unknown, isHere: (memberId: string) => boolean): EntryForm | null {
  const form = readFields<EntryForm>(raw, {
    kind: oneOf(ENTRY_KINDS), title: text, memberId: text, day: text, from: text, cost: text, every: oneOf(['once', 'month', 'year'])
  })
  return form === null || isHere(form.memberId) ? form : { ...form, memberId: '' }
}
