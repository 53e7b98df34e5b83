export type ShareCard = { readonly title: string; readonly path: string }

/** Whether a page can be sent as a card from here. */
export const canShareCard = false

/** What WeChat sends when the person shares this page. The page's config needs `enableShareAppMessage: true`. */
export function useShareCard(_card: () => ShareCard): void {}
