import { areaWith } from '../rows/areas'
import { entryWith } from '../rows/library'

export type LinkParams = Readonly<Record<string, string>>

/** What may be shared with anybody: which place, which card. Nobody is in it. */
export const shareParams = (area: string, fact?: string): LinkParams => ({ area, ...(fact === undefined ? {} : { fact }) })

export type Link = {
  readonly area?: string
  /** Id of an entry. */
  readonly fact?: string
  /** The link names a card that is none of ours, or no longer. */
  readonly isLost: boolean
}

/** Whatever is not one of our own values is dropped. A card opens in its own place, whatever place the link names. */
export function readLink({ area, fact }: LinkParams): Link {
  const found = entryWith(fact)
  if (found !== undefined) return { area: found.areaCode, fact: found.entry.id, isLost: false }
  const known = areaWith(area)?.code
  return { ...(known === undefined ? {} : { area: known }), isLost: fact !== undefined }
}
