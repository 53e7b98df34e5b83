import type { Change } from './changes'

/** Facts changed together. */
export type Combination = readonly [Change, ...Change[]]

/** Explanations that fit almost anything come after those that could have failed. */
export const FITS_MUCH: readonly Change['fact'][] = ['capReached', 'split']

/** Facts that a second change would only overwrite. */
const EXCLUSIVE: Readonly<Partial<Record<Change['fact'], readonly Change['fact'][]>>> = { place: ['filing'], filing: ['place'] }

export function pairsOf(changes: readonly Change[]): readonly Combination[] {
  const pairs: Combination[] = []
  changes.forEach((one, i) => {
    for (const two of changes.slice(i + 1)) if (goTogether(one, two)) pairs.push([one, two])
  })
  return pairs
}

/** At most so many, those of the likelier facts first; none with a fact that fits almost anything. */
export function triplesOf(all: readonly Change[], most: number): readonly Combination[] {
  const changes = all.filter(({ fact }) => !FITS_MUCH.includes(fact))
  const bySum: Combination[][] = []
  changes.forEach((one, i) => changes.slice(i + 1).forEach((two, j) => {
    if (!goTogether(one, two)) return
    for (let k = i + j + 2; k < changes.length; k += 1) {
      const three = changes[k] as Change
      if (goTogether(one, three) && goTogether(two, three)) (bySum[i + j + k] ??= []).push([one, two, three])
    }
  }))
  return bySum.flat().slice(0, Math.max(0, most))
}

const goTogether = ({ fact: one }: Change, { fact: two }: Change): boolean => one !== two && one !== 'waiting' && two !== 'waiting' && EXCLUSIVE[one]?.includes(two) !== true
