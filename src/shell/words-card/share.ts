import { openPage } from '@/platform/routes/navigation'
import { whenErased } from '@/state/saving/erased'
import type { WordsCard } from './card'

/** A card on its way to somebody, and what its file is called. `who`: a name that may stand on it, if the person wants it to. `text`: instead of the card's own words, where there is more to say than fits a picture. */
export type SharedCard = { readonly card: WordsCard; readonly fileName: string; readonly who?: string | undefined; readonly text?: string | undefined }

let shared: SharedCard | undefined
whenErased(() => void (shared = undefined))

/** Opens the page where every card is looked at before it leaves the phone. */
export function shareCard(one: SharedCard): void {
  shared = one
  void openPage('shareCard')
}

/** What was to be shared last in this run of the app. */
export const sharedCard = (): SharedCard | undefined => shared
