import quzhou from './areas/330800-quzhou'
import nation from './national/000000-nation'
import type { PolicyPack } from './pack'

/** Every pack, by code; a file in `areas/` or `national/` that is not listed here fails the contract tests by name. */
export const packs: readonly PolicyPack[] = [nation, quzhou]
