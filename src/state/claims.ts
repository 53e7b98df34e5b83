import type { Case } from '@/domain/case/case'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import type { Entry } from '@/domain/deadline/entry'
import { idOf } from '@/domain/deadline/finish'
import { useBills, type KeptBill, type PrintedBill } from './bills'

/** Entries, and bills that the family paid and has not handed in yet. What was noted for the same person and day stands once. */
export function withClaims(entries: readonly Entry[], bills: readonly KeptBill[]): readonly Entry[] {
  const isNoted = ({ who, on }: KeptBill): boolean => entries.some((entry) => entry.kind === 'claim' && entry.memberId === who && entry.endedOn === on)
  const open = bills.filter((bill) => bill.state === 'unclaimed' && !isNoted(bill))
  return [...entries, ...open.map(({ id, who, on }): Entry => ({ kind: 'claim', id, memberId: who, endedOn: on }))]
}

/** Whether the entry of this id is a bill of the ledger. */
export const isBill = (id: string): boolean => useBills.getState().bills.some((bill) => bill.id === id)

/** Paid by the family: `bill` where the ledger has it, `handedInOn` where the steps of its claim say so. */
export type OpenClaim = { readonly endedOn: IsoDate; readonly bill?: PrintedBill; readonly handedInOn?: IsoDate }

export type ClaimRecords = {
  readonly entries: readonly Entry[]
  readonly bills: readonly KeptBill[]
  /** What was ticked in the calendar, by id of its deadline. */
  readonly marks: Readonly<Record<string, IsoDate>>
  readonly cases: readonly Case[]
}

/** What somebody has still to get back by hand, by day, each once: noted in the calendar, in the ledger, or in the steps of a claim. */
export function openClaims({ entries, bills, marks, cases }: ClaimRecords, memberId: string): readonly OpenClaim[] {
  const own = cases.filter(({ member, list }) => member === memberId && list === HAND_CLAIM)
  const isOver = (day: IsoDate): boolean => own.some((one) => dayIn(one) === day && one.endedOn !== undefined)
  const noted = withClaims(entries, bills).flatMap((entry) =>
    entry.kind === 'claim' && entry.memberId === memberId && marks[idOf('claim', entry.id)] === undefined ? [entry.endedOn] : []
  )
  const days = [...new Set([...noted, ...own.flatMap((one) => dayIn(one) ?? [])])].filter((day) => !isOver(day)).sort()
  return days.map((endedOn) => claimOf(endedOn, bills.filter(({ who }) => who === memberId), own))
}

const HAND_CLAIM = 'filing-handClaim'

const dayIn = ({ about }: Case): IsoDate | undefined => {
  const day = about.replace(/^bill:/, '')
  return isIsoDate(day) ? day : undefined
}

function claimOf(endedOn: IsoDate, bills: readonly KeptBill[], cases: readonly Case[]): OpenClaim {
  const bill = bills.find((one): one is PrintedBill => one.state === 'unclaimed' && one.on === endedOn)
  const handedInOn = cases.find((one) => dayIn(one) === endedOn)?.marks['*']?.['submit']?.on
  return { endedOn, ...(bill === undefined ? {} : { bill }), ...(handedInOn === undefined ? {} : { handedInOn }) }
}
