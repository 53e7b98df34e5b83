import type { Figure } from '@/domain/evidence/figure'
import type { UncertaintyForm } from '@/ui/mark/uncertainty-chip'
import { copy } from '../library.copy'

export type Doubtful = { readonly form: UncertaintyForm; readonly words: string }

/** A contradiction inside one page is not one between pages. */
export function doubtOf({ doubt, claims }: Figure<unknown>): Doubtful | undefined {
  if (doubt === undefined) return undefined
  if (doubt !== 'conflict') return { form: doubt, words: copy.doubt[doubt] }
  const pages = new Set(claims.map(({ source }) => source))
  return { form: doubt, words: pages.size === 1 ? copy.doubt.oneSource : copy.doubt.conflict }
}
