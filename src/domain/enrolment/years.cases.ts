import type { CoverHistory } from './history'

/** For tests: years that were paid and years that were missed; one in both was missed and paid up later. */
export function told(paid: readonly number[], missed: readonly number[] = []): CoverHistory {
  const years = [...new Set([...paid, ...missed])].sort()
  return years.map((year) => ({ year, state: !missed.includes(year) ? 'paid' : paid.includes(year) ? 'repaired' : 'missed' }))
}
