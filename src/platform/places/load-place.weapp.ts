import type { LoadedPlace } from './load-place'

export type { LoadedPlace }

type Files = Readonly<Record<string, (() => unknown) | undefined>>

/** WeChat's own `require`, which webpack leaves alone; this module lies in a script at the root of the package (docs/adr/0012-places-loaded.md). */
declare const __non_webpack_require__: { readonly async: (path: string) => Promise<unknown> }

/** Reads a script of another sub-package; WeChat fetches the package first where the phone does not have it. */
export async function loadPlace(name: string, _version: string): Promise<LoadedPlace> {
  try {
    const files = (await __non_webpack_require__.async('./packages/places/data/all.js')) as Files
    const read = files[name]
    return read === undefined ? { kind: 'unreachable' } : { kind: 'ready', data: read() }
  } catch {
    return { kind: 'unreachable' }
  }
}
