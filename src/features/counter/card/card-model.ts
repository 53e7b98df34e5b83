import type { Basis } from '@/domain/guide/basis'
import type { Page, Query } from '@/platform/routes/navigation'
import type { Evidence } from '@/shell/evidence'
import type { IconName } from '@/ui/mark/icon'
import type { Script } from '../words/care.copy'

/** What a line stands on: a sentence of the guides, a figure, or (`undefined`) nothing but a row of its own words. */
export type Footing = { readonly basis: Basis } | { readonly evidence: Evidence }

export type Until = {
  readonly key: string
  readonly figure: string
  readonly unit: string
  readonly title: string
  readonly note: string
  readonly footing?: Footing
}

export type Show = { readonly icon: IconName; readonly title: string; readonly note: string }

export type Said = { readonly text: string; readonly tone?: 'amber'; readonly basis?: Basis }

export type Onward = { readonly title: string; readonly note: string; readonly page: Page; readonly query: Query }

/** Everything somebody at a counter needs, in the order in which it is needed. */
export type CounterCard = {
  /** Whom it is about and what was taken as known. */
  readonly about: string
  /** Said before all else: cover that is not in force. */
  readonly alarm?: { readonly title: string; readonly reason: string }
  /** Said before all else, where nobody knows. */
  readonly doubt?: { readonly text: string; readonly member: string }
  readonly script: Script
  readonly sum?: { readonly label: string; readonly value: string; readonly footing?: Footing; readonly doubts: readonly string[]; readonly note: string }
  readonly stop: { readonly title: string; readonly lines: readonly string[] }
  readonly show: { readonly title: string; readonly rows: readonly Show[] }
  readonly until: { readonly title: string; readonly rows: readonly Until[] }
  readonly onward: readonly Onward[]
  readonly notices: readonly Said[]
  readonly hotline: string
}
