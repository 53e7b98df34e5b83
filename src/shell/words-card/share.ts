import { openPage } from '@/platform/routes/navigation'
import { whenErased } from '@/state/saving/erased'
import type { WordsCard } from './card'
import { shareWords } from './share.copy'

/** `text`: instead of the card's own words, where there is more to say than fits a picture. */
export type SharedWords = { readonly card: WordsCard; readonly text?: string }

/**
 * A card on its way to somebody, and what its file is called. It is made for whether people are named on it: picture and text follow
 * the same switch, and without it neither holds a name. `who`: the names that it can hold; absent where it holds none either way.
 */
export type SharedCard = { readonly of: (named: boolean) => SharedWords; readonly fileName: string; readonly who?: string | undefined }

/** Somebody as a card may call them. Whatever is written of the result holds no name that nobody wanted on it. */
export const calledOn = <Person extends { readonly nickname: string }>(person: Person, named: boolean, otherwise: string = shareWords.someone): Person =>
  named ? person : { ...person, nickname: otherwise }

/** With the name before the title, where there is one to write. */
export const titled = (title: string, who: string | undefined, named: boolean): string =>
  named && who !== undefined ? shareWords.withWho(who, title) : title

let shared: SharedCard | undefined
whenErased(() => void (shared = undefined))

/** Opens the page where every card is looked at before it leaves the phone. */
export function shareCard(one: SharedCard): void {
  shared = one
  void openPage('shareCard')
}

/** What was to be shared last in this run of the app. */
export const sharedCard = (): SharedCard | undefined => shared
