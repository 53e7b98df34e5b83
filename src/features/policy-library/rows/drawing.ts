import type { ReactNode } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { FactEntry, NumberedSource, Sources, TermsEntry } from './entries'
import type { Row } from './rows'

/** What the cards of a page are drawn with. */
export type Drawing = {
  readonly today: IsoDate
  /** Marks what was looked for. */
  readonly mark: (text: string) => ReactNode
  readonly numberOf: (key: string, sources: Sources) => NumberedSource | undefined
  readonly openRow: (entry: FactEntry | TermsEntry, row: Row) => void
  readonly openSource: (source: NumberedSource) => void
}

/** Id of a card on the page, for scrolling to it. */
export const anchorOf = (id: string): string => `lib-${id.replace(/[^A-Za-z0-9]/g, '-')}`

/** Changes with the page, so that every turn scrolls to its top. */
export const pageAnchor = (page: number): string => `lib-page-${page + 1}`
