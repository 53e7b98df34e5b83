import { copy } from './cover.copy'
import type { Read } from './read-fields'

/** The sentence under a field. */
export const problemOf = (read: Read<unknown>): string | undefined => (read.kind === 'wrong' ? copy.problems[read.problem] : undefined)
