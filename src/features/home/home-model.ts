import type { ComponentType, ReactNode } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { HomeFirst } from './home-first'
import type { HomeCrew } from './home-view'

/** What somebody asked for on home and what only open stores can do: it waits for them. `n` tells one from the next. */
export type HomeAsked = { readonly kind: 'place' } | { readonly kind: 'tell'; readonly memberIds: readonly string[]; readonly year: number; readonly was: 'paid' | 'missed' }
export type HomeWish = HomeAsked & { readonly n: number }

export type HomeModel = {
  readonly first: HomeFirst
  /** All that stands on home beside its first picture; none while that was kept and no store is open yet. */
  readonly rest?: {
    readonly notices: ReactNode
    /** In the place of the family: nobody yet, or data of places that are not here. */
    readonly instead: ReactNode
    readonly crew: readonly HomeCrew[]
    /** What no phone shows before somebody scrolls. */
    readonly below: ReactNode
  } | undefined
}

/** The part of home that opens stores and computes. */
export type HomeLater = {
  /** Draws nothing: shows what it computed, anew whenever that changes. */
  readonly Feed: ComponentType<{ readonly today: IsoDate; readonly show: (model: HomeModel) => void }>
  readonly Overlay: ComponentType<{ readonly wish: HomeWish | undefined }>
}
