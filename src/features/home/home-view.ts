import type { Face } from '@/domain/household/face'

// What a page hands to the home screen. The screen draws; it knows neither rules nor engines.

export type HomeMatter = {
  readonly key: string
  readonly title: string
  readonly faces: readonly Face[]
  readonly crowd: string
  readonly date: string
  readonly shortDate: string
  readonly detail: string | undefined
  readonly daysLeft: number
  readonly urgency: 'hot' | 'near' | 'far'
  /** What missing it means, where that is known. */
  readonly missed: string | undefined
  readonly doubts: readonly { readonly form: 'conflict' | 'range' | 'inferred'; readonly words: string }[]
  readonly source: { readonly index: number; readonly label: string } | undefined
  readonly hotline: string
}

export type HomeView = {
  /** To be done now, the most pressing first. */
  readonly open: readonly HomeMatter[]
  readonly next: { readonly title: string; readonly opens: string } | undefined
  readonly unpaid: number
  readonly filing: { readonly who: string; readonly daysLeft: number } | undefined
}

/** The hero speaks of the first matter within this many days; later ones are only named. */
const HERO_DAYS = 90
const MOST_ROWS = 3

export type HomeLead =
  | { readonly kind: 'matter'; readonly matter: HomeMatter }
  | { readonly kind: 'later'; readonly matter: HomeMatter }
  | { readonly kind: 'next'; readonly next: NonNullable<HomeView['next']> }
  | { readonly kind: 'nothing' }

export function leadOf({ open: [first], next }: HomeView): HomeLead {
  if (first) return { kind: first.daysLeft <= HERO_DAYS ? 'matter' : 'later', matter: first }
  return next ? { kind: 'next', next } : { kind: 'nothing' }
}

/** The rows under the hero: the next ones after it. */
export const rowsOf = (view: HomeView): readonly HomeMatter[] => {
  const after = leadOf(view).kind === 'matter' ? view.open.slice(1) : view.open
  return after.slice(0, MOST_ROWS)
}
