import { median } from '../measure/rounds'
import type { Taken } from './walk'

/** As good as a machine that others use allows: the quickest of its rounds. */
export type Tap = { readonly page: string; readonly name: string; readonly shown: number; readonly long: number }
/** What a phone's thread takes for what this machine's takes a millisecond for. */
export const SLOWER = 6

export function quickest(rounds: readonly (readonly Taken[])[], of: (taken: Taken) => number): readonly Tap[] {
  const [first = []] = rounds
  return first.map(({ page, name }, i) => {
    const same = rounds.flatMap((round) => round[i] ?? [])
    return { page, name, shown: Math.min(...same.map(of)), long: Math.min(...same.map(({ long }) => long * SLOWER)) }
  })
}

export function p95(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? NaN
}

const isTap = ({ shown }: Tap): boolean => !Number.isNaN(shown)
const most = (taps: readonly Tap[], of: (tap: Tap) => number): Tap | undefined => [...taps].sort((a, b) => of(b) - of(a))[0]

function row(name: string, all: readonly Tap[], empty: number): string {
  const taps = all.filter(isTap)
  const shown = taps.map((tap) => tap.shown)
  const [slowest, longest] = [most(taps, (tap) => tap.shown), most(all, (tap) => tap.long)]
  const said = (tap: Tap | undefined, of: (one: Tap) => number) => (tap === undefined ? '—' : `${of(tap).toFixed(0)} (${tap.name})`)
  const cells = [name, taps.length, median(shown).toFixed(0), p95(shown).toFixed(0), said(slowest, (tap) => tap.shown), said(longest, (tap) => tap.long), ...[median(shown), p95(shown)].map((ms) => `${(ms / empty).toFixed(1)} ×`)]
  return `| ${cells.join(' | ')} |`
}

/** @param empty Milliseconds of a tap on an empty page. */
export function tableOf(taps: readonly Tap[], empty: number): string {
  const pages = [...new Set(taps.map(({ page }) => page))].sort()
  const rows = pages.map((page) => ({ page, on: taps.filter((tap) => tap.page === page) })).filter(({ on }) => on.some(isTap))
  const named = taps.map((tap) => ({ ...tap, name: `${tap.page}, ${tap.name}` }))
  return [
    '| Page | taps and keys | median, ms | p95, ms | slowest, ms | longest task, ms | median beside an empty tap | p95 |', '|---|---|---|---|---|---|---|---|',
    ...rows.map(({ page, on }) => row(page, on, empty)), row('all', named, empty)
  ].join('\n')
}
