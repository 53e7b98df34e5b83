import type { Pasted } from './paste'

/** Absent outside https and localhost, and in some browsers. */
export async function pasteText(): Promise<Pasted> {
  const clipboard = navigator.clipboard as Partial<Clipboard> | undefined
  if (clipboard?.readText === undefined) return { kind: 'refused' }
  return clipboard.readText().then((text) => ({ kind: 'pasted' as const, text }), () => ({ kind: 'refused' as const }))
}
