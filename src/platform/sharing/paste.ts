/** `refused` – the person, the browser or WeChat's privacy notice said no: they can still paste by hand. */
export type Pasted = { readonly kind: 'pasted'; readonly text: string } | { readonly kind: 'refused' }

/** What was copied last, anywhere on the phone. Only ever from a tap that asks for it. */
export const pasteText = (): Promise<Pasted> => Promise.resolve({ kind: 'refused' })
