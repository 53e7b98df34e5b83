import * as v from 'valibot'
import { create } from 'zustand'
import { identifyingNumber } from '@/domain/household/nickname'
import { persisted } from './persisted'
import { merged } from './saving/merge'

type Fields = Readonly<Record<string, unknown>>

/** `base`: what the form said before anybody typed in it. */
type Unsaved = { readonly base: Fields; readonly form: Fields }
type Typed = { /** By form and what it is about: `member/new`, `entry/<id>`. */ readonly forms: Readonly<Record<string, Unsaved>> }

type TypedStore = Typed & {
  /** Written at every stroke, so that whoever leaves, however quickly, finds it again. The same as `base`: nothing to keep. */
  readonly keep: (key: string, base: object, form: object) => void
  readonly drop: (key: string) => void
  /** Forms of a record or a member that is gone for good. */
  readonly forgetAbout: (id: string) => void
}

/** More forms than a family leaves half filled in; the oldest go. */
const MOST = 40

const key = v.pipe(v.string(), v.regex(/^[^/]{1,40}(\/[^/]{0,60}){1,5}$/))
const fields = v.record(v.string(), v.unknown())
const savedForms = v.strictObject({ forms: v.record(key, v.strictObject({ base: fields, form: fields })) })

function parse(raw: unknown): Typed | null {
  const result = v.safeParse(savedForms, raw)
  return result.success ? result.output : null
}

/** What was typed into forms that were left without saving. */
export const useTyped = create<TypedStore>()(
  persisted<TypedStore, Typed>(
    (set, get) => ({
      forms: {},
      keep: (one, base, form) => {
        const unsaved = { base: plain(base), form: plain(withoutNumbers(base as Fields, form as Fields)) }
        if (JSON.stringify(unsaved.base) === JSON.stringify(unsaved.form)) get().drop(one)
        else set(({ forms }) => ({ forms: Object.fromEntries([...Object.entries(without(forms, one)), [one, unsaved] as const].slice(-MOST)) }))
      },
      drop: (one) => set(({ forms }) => (one in forms ? { forms: without(forms, one) } : {})),
      forgetAbout: (id) => set(({ forms }) => ({ forms: Object.fromEntries(Object.entries(forms).filter(([one]) => !one.split('/').includes(id))) }))
    }),
    { name: 'typed', version: 1, lists: ['forms'], parse, pick: ({ forms }) => ({ forms }) }
  )
)

/** What was typed, on top of what the record says today: it may have changed since. Raw: the form checks it. `null`: nothing is kept. */
export function typedInto(one: string, base: object): unknown {
  const unsaved = useTyped.getState().forms[one]
  return unsaved ? merged(unsaved.base, unsaved.form, plain(base)) : null
}

/** As storage gives it back. */
const plain = (form: object): Fields => JSON.parse(JSON.stringify(form)) as Fields

/** ID and phone numbers are refused by every form, and are not left lying about either. A receipt may have many digits. */
const withoutNumbers = (base: Fields, form: Fields): Fields =>
  Object.fromEntries(Object.entries(form).map(([name, value]) => [name, isRefused(value) ? base[name] : value]))

function isRefused(value: unknown): boolean {
  const number = typeof value === 'string' ? identifyingNumber(value) : null
  return number === 'id-number' || number === 'phone-number'
}

const without = <Value>(all: Readonly<Record<string, Value>>, one: string): Readonly<Record<string, Value>> => {
  const { [one]: _gone, ...others } = all
  return others
}
