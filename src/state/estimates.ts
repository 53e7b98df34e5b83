import * as v from 'valibot'
import { create } from 'zustand'
import { CARE_KINDS, FILINGS, TIERS } from '@/domain/benefit/bill'
import { GROUPS, HARDSHIPS, INSURANCES, STATUSES } from '@/domain/benefit/person'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { persisted } from './persisted'

const typed = v.pipe(v.string(), v.maxLength(40))
const day = v.custom<IsoDate>(isIsoDate)

/** Somebody the household does not hold; chosen in place. */
const guest = v.strictObject({
  insurance: v.picklist(INSURANCES),
  status: v.picklist(STATUSES),
  group: v.picklist(GROUPS),
  areaCode: typed,
  hardship: v.picklist(HARDSHIPS),
  grade: typed,
  age: typed
})

/** Figures copied from a local notice by hand, and for whom they stand in for a pack: an id, or `guest`; empty: for nobody. */
const ownTyped = { start: typed, rate: typed, fundCap: typed, classBShare: typed, illnessStart: typed, illnessRate: typed }
/** Where a figure was taken over from, by its field: 「网上有人写，2025，没核对：……」. */
const note = v.pipe(v.string(), v.maxLength(200))
const own = v.strictObject({ who: typed, ...ownTyped, notes: v.optional(v.record(v.picklist(Object.keys(ownTyped) as (keyof typeof ownTyped)[]), note), {}) })

export type OwnEntry = v.InferOutput<typeof own>

export const NO_OWN: OwnEntry = { who: '', start: '', rate: '', fundCap: '', classBShare: '', illnessStart: '', illnessRate: '', notes: {} }

/** The estimate form exactly as typed: amounts stay text, so that nothing a person wrote is ever lost or changed. */
export const formSchema = v.strictObject({
  who: typed,
  guest,
  care: v.picklist(CARE_KINDS),
  tier: v.union([v.picklist(TIERS), v.literal('')]),
  place: v.picklist(['local', 'inProvince', 'crossProvince']),
  city: typed,
  filing: v.union([v.picklist(FILINGS), v.literal('')]),
  /** Empty: today. */
  on: v.union([day, v.literal('')]),
  splitOpen: v.boolean(),
  total: typed, a: typed, b: typed, c: typed, firstPay: typed,
  deductiblePaid: typed, fundPaid: typed, covered: typed, majorIllnessBase: typed, majorIllnessPaid: typed, admissions: typed, months: typed,
  ownAccount: typed, sharedAccount: typed,
  /** Not in forms saved before there was such a thing. */
  own: v.optional(own, NO_OWN)
})

export type EstimateForm = v.InferOutput<typeof formSchema>

type Estimates = { readonly draft: EstimateForm }

type EstimatesStore = Estimates & {
  readonly keepDraft: (draft: EstimateForm) => void
}

export const EMPTY_FORM: EstimateForm = {
  who: '', guest: { insurance: 'resident', status: 'active', group: 'adult', areaCode: '', hardship: 'none', grade: '', age: '' },
  care: 'inpatient', tier: '', place: 'local', city: '', filing: '', on: '', splitOpen: false, total: '', a: '', b: '', c: '', firstPay: '',
  deductiblePaid: '', fundPaid: '', covered: '', majorIllnessBase: '', majorIllnessPaid: '', admissions: '', months: '', ownAccount: '', sharedAccount: '',
  own: NO_OWN
}

const stored = v.strictObject({ draft: formSchema })

function parse(raw: unknown): Estimates | null {
  const result = v.safeParse(stored, raw)
  return result.success ? result.output : null
}

export const useEstimates = create<EstimatesStore>()(
  persisted<EstimatesStore, Estimates>(
    (set) => ({
      draft: EMPTY_FORM,
      keepDraft: (draft) => set({ draft })
    }),
    { name: 'estimates', version: 2, parse, pick: ({ draft }) => ({ draft }) }
  )
)
