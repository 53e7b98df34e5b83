import type { Entry } from '../rows/entries'

/**
 * What a card costs to draw, in nodes, roughly: WeChat wants fewer than 1,000 on a page, and we a first drawing under 64 KB.
 * On the compiled mini program 400 of these made 390 nodes and 28 KB.
 */
function weightOf(entry: Entry): number {
  switch (entry.kind) {
    case 'fact':
      return 16 + 15 * entry.row.figure.claims.length + 3 * (entry.row.asides.length + entry.row.readings.length)
    case 'terms':
      return 12 + 11 * entry.rows.length
    case 'gaps':
      return 6 + 5 * entry.gaps.length
    case 'sources':
      return 6 + 12 * entry.list.length
  }
}

const MOST_WEIGHT = 600

/** Pages of whole cards, in order; a card that is heavy by itself gets a page of its own. None for an empty list. */
export function pagesOf(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const pages: Entry[][] = []
  let weight = 0
  for (const entry of entries) {
    const page = pages[pages.length - 1]
    weight += weightOf(entry)
    if (page === undefined || weight > MOST_WEIGHT) {
      pages.push([entry])
      weight = weightOf(entry)
    } else page.push(entry)
  }
  return pages
}

/** The page with this entry; the first one where it is on none. */
export const pageWith = (pages: readonly (readonly Entry[])[], id: string | undefined): number =>
  Math.max(0, pages.findIndex((page) => page.some((entry) => entry.id === id)))
