import * as v from 'valibot'
import { create } from 'zustand'
import { CARE_KINDS, FILINGS, PLACES, TIERS } from '@/domain/benefit/bill'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { MAX_FEN, type Fen } from '@/domain/money/fen'
import { SHEET_FIELDS, type Sheet } from '@/domain/settlement-sheet/sheet'
import { formSchema } from './estimates'
import { newId } from './new-id'
import { persisted } from './persisted'

const typed = v.pipe(v.string(), v.maxLength(40))
const day = v.custom<IsoDate>(isIsoDate)
/** Whole fen: anything else would stop the screen that shows it. */
const money = v.custom<Fen>((value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_FEN)

/** What a family knows of the bill beside its figures. */
const facts = {
  /** A member's id, or `guest`. */
  who: typed,
  on: day,
  care: v.picklist(CARE_KINDS),
  tier: v.picklist(TIERS),
  place: v.picklist(PLACES),
  city: typed,
  filing: v.picklist(FILINGS)
} as const

const sheet = v.strictObject(Object.fromEntries(SHEET_FIELDS.map((field) => [field, v.exactOptional(money)]))) as unknown as v.GenericSchema<unknown, Sheet>

const estimated = v.strictObject({ id: v.string(), state: v.literal('estimated'), on: day, keptOn: day, who: typed, low: money, high: money, form: formSchema })
/** `unclaimed`: paid by the family and not handed in yet. */
const printed = v.strictObject({ id: v.string(), state: v.picklist(['settled', 'unclaimed']), ...facts, sheet })
const bill = v.variant('state', [estimated, printed])

/** A result that the family kept: `on` is the day of the bill, `low` and `high` what the fund pays as it was said on `keptOn`; computed anew when opened. */
export type EstimatedBill = v.InferOutput<typeof estimated>
/** What a paper says of one bill; only what was typed is there. */
export type PrintedBill = v.InferOutput<typeof printed>
export type KeptBill = EstimatedBill | PrintedBill

/** A paper as it is being typed: amounts stay text, so that nothing a person wrote is ever lost or changed. */
const draft = v.strictObject({
  ...facts,
  /** The kept bill that it will replace; empty: a new one. */
  id: typed,
  on: v.union([day, v.literal('')]),
  tier: v.union([facts.tier, v.literal('')]),
  filing: v.union([facts.filing, v.literal('')]),
  /** Paid by the family, to be handed in. */
  unclaimed: v.boolean(),
  amounts: v.record(v.picklist(SHEET_FIELDS), typed)
})

export type SheetForm = v.InferOutput<typeof draft>

export const EMPTY_SHEET: SheetForm = { who: '', on: '', care: 'inpatient', tier: '', place: 'local', city: '', filing: '', id: '', unclaimed: false, amounts: {} }

/** Years of one large family. */
export const MAX_BILLS = 200

type Bills = { readonly bills: readonly KeptBill[]; readonly draft: SheetForm }
type Draft<One> = One extends KeptBill ? Omit<One, 'id'> : never
export type BillDraft = Draft<KeptBill>

type BillsStore = Bills & {
  /** The bill that was deleted last, and its place: what undo puts back. Not saved. */
  readonly lastRemoved: { readonly bill: KeptBill; readonly index: number } | null
  readonly keepDraft: (draft: SheetForm) => void
  /** Newest first. With an id it takes the place of that bill: an estimate whose paper has come. */
  readonly keep: (bill: BillDraft, id?: string) => { readonly kind: 'kept'; readonly id: string } | { readonly kind: 'full' }
  readonly remove: (id: string) => void
  readonly undoRemove: () => 'restored' | 'full' | 'nothing-to-undo'
  readonly forgetRemoved: () => void
  readonly forgetMember: (memberId: string) => void
}

const stored = v.strictObject({ bills: v.array(bill), draft: v.optional(draft, EMPTY_SHEET) })

function parse(raw: unknown): Bills | null {
  const result = v.safeParse(stored, raw)
  return result.success ? result.output : null
}

export const useBills = create<BillsStore>()(
  persisted<BillsStore, Bills>(
    (set, get) => ({
      bills: [],
      draft: EMPTY_SHEET,
      lastRemoved: null,
      keepDraft: (next) => set({ draft: next }),
      keep: (one, id) => {
        const { bills } = get()
        const old = bills.find((other) => other.id === id)
        if (old === undefined && bills.length >= MAX_BILLS) return { kind: 'full' }
        const kept = { ...one, id: old?.id ?? newId() } as KeptBill
        set({ bills: old === undefined ? [kept, ...bills] : bills.map((other) => (other === old ? kept : other)) })
        return { kind: 'kept', id: kept.id }
      },
      remove: (id) =>
        set(({ bills }) => {
          const index = bills.findIndex((one) => one.id === id)
          const gone = bills[index]
          return gone ? { bills: bills.filter((one) => one !== gone), lastRemoved: { bill: gone, index } } : {}
        }),
      undoRemove: () => {
        const { bills, lastRemoved } = get()
        if (!lastRemoved) return 'nothing-to-undo'
        if (bills.length >= MAX_BILLS) return 'full'
        const { bill: back, index } = lastRemoved
        set({ bills: [...bills.slice(0, index), back, ...bills.slice(index)], lastRemoved: null })
        return 'restored'
      },
      forgetRemoved: () => set({ lastRemoved: null }),
      forgetMember: (memberId) => set(({ bills }) => ({ bills: bills.filter(({ who, state }) => who !== memberId || state === 'estimated') }))
    }),
    { name: 'bills', version: 1, lists: ['bills'], parse, pick: ({ bills, draft: now }) => ({ bills, draft: now }) }
  )
)
