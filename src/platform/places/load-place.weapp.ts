import type { LoadedPlace } from './load-place'

export type { LoadedPlace }

type Files = Readonly<Record<string, (() => unknown) | undefined>>

/** WeChat's own `require`, which webpack leaves alone; this module lies in a script at the root of the package (docs/adr/0012-places-loaded.md). */
declare const __non_webpack_require__: { readonly async: (path: string) => Promise<unknown> }

const LEADS = 'leads-'
/** The path has to be written out: WeChat looks for it before the app runs. */
const placeFiles = () => __non_webpack_require__.async('./packages/places/data/all.js') as Promise<Files>
const leadFiles = () => __non_webpack_require__.async('./packages/policy/leads/all.js') as Promise<Files>

/** Reads a script of another sub-package; WeChat fetches the package first where the phone does not have it. */
export async function loadPlace(name: string, _version: string): Promise<LoadedPlace> {
  try {
    const files = await (name.startsWith(LEADS) ? leadFiles() : placeFiles())
    const read = files[name]
    return read === undefined ? { kind: 'unreachable' } : { kind: 'ready', data: read() }
  } catch {
    return { kind: 'unreachable' }
  }
}
