import { TIERS, type Tier } from '@/domain/benefit/bill'
import type { Scheme } from '@/domain/benefit/person'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { given } from '@/domain/form/given'
import { formatPoints, formatYuan } from '@/domain/money/format-yuan'
import { parseRate } from '@/domain/money/parse-rate'
import { parseYuan } from '@/domain/money/parse-yuan'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { isByTier, isByYear, isOwnDay, isOwnMoney, ownId, ownProblem, type OwnField, type OwnFigure, type OwnSlot } from '@/domain/own-place/own-figure'

/** One field of the form: its tier where hospitals differ. */
export type Box = { readonly field: OwnField; readonly tier?: Tier | undefined }
/** What stands in it, and the lead it was taken over from. */
export type Typed = { readonly text: string; readonly note?: string | undefined }
export type Form = Readonly<Record<string, Typed>>

export const boxKey = ({ field, tier }: Box): string => (tier === undefined ? field : `${field}.${tier}`)

const STAY: readonly Box[] = TIERS.flatMap((tier) => [{ field: 'deductible' as const, tier }, { field: 'rate' as const, tier }])
export const BOXES = {
  pay: [{ field: 'premium' }, { field: 'payFrom' }, { field: 'payTo' }],
  stay: [...STAY, { field: 'fundCap' }],
  away: [{ field: 'awayDrop' }, { field: 'awayFirstPay' }],
  illness: [{ field: 'illnessStart' }, { field: 'illnessRate' }]
} satisfies Record<string, readonly Box[]>

/** Employees pay through their employer; what residents pay is asked. */
export const boxesOf = (scheme: Scheme): readonly Box[] => [...(scheme === 'resident' ? BOXES.pay : []), ...BOXES.stay, ...BOXES.away, ...BOXES.illness]

/** Where a form writes to. */
export type Target = { readonly areaCode: string; readonly scheme: Scheme; readonly year: number }

export const slotOf = ({ areaCode, scheme, year }: Target, { field, tier }: Box): OwnSlot => ({
  areaCode, scheme, field, ...(isByTier(field) && { tier }), ...(isByYear(field) && { year })
})

/** What was kept, as it stands in the fields. */
export function formOf(target: Target, figures: readonly OwnFigure[]): Form {
  return Object.fromEntries(boxesOf(target.scheme).flatMap((box) => {
    const kept = figures.find(({ id, field }) => field === box.field && id === ownId(slotOf(target, box)))
    return kept === undefined ? [] : [[boxKey(box), { text: textOf(kept), ...given({ note: kept.from.title }) }]]
  }))
}

export function textOf({ field, value }: Pick<OwnFigure, 'field' | 'value'>): string {
  if (isOwnDay(field)) return String(value)
  return isOwnMoney(field) ? formatYuan(value as Fen) : formatPoints(value as BasisPoints)
}

/** `null`: nothing stands there; `undefined`: what stands there cannot be read. */
export function valueOf({ field }: Box, text: string): OwnFigure['value'] | null | undefined {
  if (text.trim() === '') return null
  if (isOwnDay(field)) return isIsoDate(text) ? text : undefined
  return isOwnMoney(field) ? sumIn(text) : shareIn(text)
}

function sumIn(text: string): number | undefined {
  const parsed = parseYuan(text)
  return parsed.kind === 'amount' ? parsed.amount : undefined
}

function shareIn(text: string): number | undefined {
  const parsed = parseRate(text)
  return parsed.kind === 'rate' ? parsed.rate : undefined
}

export type BoxProblem = 'unread' | 'rate' | 'cap' | 'window'

export function problemsIn(form: Form, scheme: Scheme): Readonly<Record<string, BoxProblem>> {
  const found = boxesOf(scheme).flatMap((box) => {
    const problem = problemOf(box, form)
    return problem === null ? [] : [[boxKey(box), problem] as const]
  })
  return Object.fromEntries(found)
}

const textAt = (form: Form, box: Box): string => form[boxKey(box)]?.text ?? ''

function problemOf(box: Box, form: Form): BoxProblem | null {
  const value = valueOf(box, textAt(form, box))
  if (value === undefined) return isOwnMoney(box.field) ? 'unread' : 'rate'
  if (box.field === 'fundCap' && value === 0) return 'cap'
  const endsBefore = typeof value === 'string' && value < textAt(form, { field: 'payFrom' })
  return box.field === 'payTo' && endsBefore ? 'window' : null
}

export type Change = { readonly put: readonly OwnFigure[]; readonly remove: readonly string[] }

/** What saving it means. A figure that did not change keeps its day and where it is from. */
export function changeOf(target: Target, form: Form, before: readonly OwnFigure[], title: string, on: IsoDate): Change {
  const boxes = boxesOf(target.scheme).map((box) => ({ box, slot: slotOf(target, box), typed: form[boxKey(box)] }))
  const put = boxes.flatMap(({ box, slot, typed }) => {
    const value = valueOf(box, typed?.text ?? '')
    return value === null || value === undefined ? [] : [figureOf(slot, value, typed?.note ?? title, on)]
  })
  const ids = new Set(put.map(({ id }) => id))
  const gone = boxes.map(({ slot }) => ownId(slot)).filter((id) => !ids.has(id) && before.some((one) => one.id === id))
  return { put: put.map((one) => sameBefore(one, before)).filter((one) => ownProblem(one) === null), remove: [...new Set(gone)] }
}

const figureOf = (slot: OwnSlot, value: OwnFigure['value'], title: string, on: IsoDate): OwnFigure => ({ ...slot, id: ownId(slot), value, from: title === '' ? {} : { title }, on })

const sameBefore = (one: OwnFigure, before: readonly OwnFigure[]): OwnFigure =>
  before.find(({ id, field, value, from }) => id === one.id && field === one.field && value === one.value && (from.title ?? '') === (one.from.title ?? '')) ?? one
