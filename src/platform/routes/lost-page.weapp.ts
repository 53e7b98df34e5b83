import { openTab } from './navigation'

declare const wx: { readonly onPageNotFound?: (found: () => void) => void }

/** A card or a code may name a page that is gone: home is better than WeChat's own grey page. What cannot be fetched is said by `navigation`. */
export function watchLostPages(): void {
  wx.onPageNotFound?.(() => void openTab('home'))
}
