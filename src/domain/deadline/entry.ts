import type { IsoDate } from '@/domain/date/iso-date'
import type { Fen } from '@/domain/money/fen'

/** A bill paid by oneself that has to be handed in: the months count from `endedOn`, the day of discharge or of the visit. */
export type ClaimEntry = { readonly kind: 'claim'; readonly id: string; readonly memberId: string; readonly endedOn: IsoDate }

/** 转移接续 that was applied for on a day. */
export type TransferEntry = { readonly kind: 'transfer'; readonly id: string; readonly memberId: string; readonly appliedOn: IsoDate }

/** 惠民保: sold in a window that the family copies from the notice. Without `memberId` it concerns everybody. */
export type SupplementaryEntry = {
  readonly kind: 'supplementary'
  readonly id: string
  readonly memberId?: string
  readonly name: string
  readonly from?: IsoDate
  readonly to: IsoDate
  readonly cost?: Fen
}

/** How often something comes back. */
export type Every = 'month' | 'year'

/** Whatever else the family wants to remember. With `every` it comes back, from `on` without end. */
export type OwnEntry = {
  readonly kind: 'own'
  readonly id: string
  readonly memberId?: string
  readonly title: string
  readonly on: IsoDate
  readonly every?: Every
}

/** What the family enters; ids are made once and never reused. */
export type Entry = ClaimEntry | TransferEntry | SupplementaryEntry | OwnEntry
