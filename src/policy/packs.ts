import * as all from './places/all-terms.gen'
import type { PolicyPack } from './pack'

/** Every pack of terms, by code. */
export const packs: readonly PolicyPack[] = Object.values(all).sort((a, b) => (a.area.code < b.area.code ? -1 : 1))
