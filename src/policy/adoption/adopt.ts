import type { IsoDate } from '@/domain/date/iso-date'
import type { Claim, Figure, Reading, Source } from '@/domain/evidence/figure'
import { gradeRank } from '@/domain/evidence/figure'
import { gradeOn } from '@/domain/evidence/standing'
import { machineMaker } from './makers'

/** What one page says of one figure; `label` sets the value apart from others in a few words of Chinese. */
export type Testimony<T> = readonly [value: T, label: string, claim: Claim]

/** A figure to use, and what stays a lead; or nothing but leads. */
export type Adoption<T> =
  | { readonly kind: 'figure'; readonly figure: Figure<T>; readonly leads: readonly Testimony<T>[] }
  | { readonly kind: 'leads'; readonly leads: readonly Testimony<T>[] }

/** All that is said for one value. */
type Voice<T> = { readonly value: T; readonly label: string; readonly said: readonly Testimony<T>[]; readonly rank: readonly [number, number]; readonly stands: boolean }

type Sources = Readonly<Record<string, Source>>

/**
 * The adoption rule (docs/adr, 「adoption」). Pages that somebody answers for adopt; machine-written ones only where two
 * makers agree. The best grade `on` the day is used, equal ones span an interval, weaker ones are shown aside.
 *
 * @throws {RangeError} If a claim cites a source that is not listed.
 */
export function adopt<T>(sources: Sources, on: IsoDate, said: readonly [Testimony<T>, ...Testimony<T>[]], why?: string): Adoption<T> {
  const voices = voicesOf(sources, on, said)
  const standing = voices.filter(({ stands }) => stands)
  const leads = voices.filter(({ stands }) => !stands).flatMap((voice) => voice.said)
  const [best] = [...standing].sort(byRank)
  if (best === undefined) return { kind: 'leads', leads }
  const used = standing.filter((voice) => byRank(voice, best) === 0)
  return { kind: 'figure', figure: figureOf(used, standing.filter((voice) => !used.includes(voice)), why), leads }
}

function voicesOf<T>(sources: Sources, on: IsoDate, said: readonly Testimony<T>[]): readonly Voice<T>[] {
  const keys = [...new Set(said.map(([value]) => JSON.stringify(value)))]
  return keys.map((key) => {
    const same = said.filter(([value]) => JSON.stringify(value) === key)
    const [first] = same as [Testimony<T>]
    return { value: first[0], label: first[1], said: same, rank: rankOf(same, on), stands: mayStand(sources, same) }
  })
}

/** A page that somebody answers for, or machines of two makers. */
function mayStand<T>(sources: Sources, said: readonly Testimony<T>[]): boolean {
  const makers = said.map(([, , { source }]) => machineMaker(sourceNamed(sources, source)))
  return makers.includes(undefined) || new Set(makers).size > 1
}

function sourceNamed(sources: Sources, key: string): Source {
  const source = sources[key]
  if (source === undefined) throw new RangeError(`no source ${key}`)
  return source
}

/** Its best claim: the grade it deserves on the day first, then the one it had when it was new. */
function rankOf<T>(said: readonly Testimony<T>[], on: IsoDate): readonly [number, number] {
  const ranks = said.map(([, , claim]): readonly [number, number] => [gradeRank(gradeOn(claim, on)), gradeRank(claim.grade)])
  return ranks.reduce((best, rank) => (compare(rank, best) < 0 ? rank : best))
}

const compare = (one: readonly [number, number], other: readonly [number, number]): number => one[0] - other[0] || one[1] - other[1]
const byRank = <T>(one: Voice<T>, other: Voice<T>): number => compare(one.rank, other.rank)

const BOTH = '来源一样可信，写得不一样，都算。'
const BETTER = (used: string, aside: string): string => `「${used}」的来源更可信，用它；「${aside}」只列出来。`

function figureOf<T>(used: readonly Voice<T>[], aside: readonly Voice<T>[], why: string | undefined): Figure<T> {
  const claims = [...used, ...aside].flatMap(({ said }) => said.map(([, , claim]) => claim)) as unknown as Figure<T>['claims']
  const readings = used.map((voice) => readingOf(voice, claims)) as unknown as Figure<T>['readings']
  if (used.length === 1 && aside.length === 0) return { claims, readings: [withoutLabel(readings[0])], ...(why === undefined ? {} : { why }) }
  const others = aside.map((voice) => readingOf(voice, claims))
  const reason = why ?? (aside.length === 0 ? BOTH : BETTER(labels(used), labels(aside)))
  return { claims, readings, ...(others.length === 0 ? {} : { aside: others }), doubt: 'conflict', why: reason }
}

const labels = <T>(voices: readonly Voice<T>[]): string => voices.map(({ label }) => label).join('、')

const readingOf = <T>({ value, label, said }: Voice<T>, claims: readonly Claim[]): Reading<T> => ({
  value,
  label,
  from: said.map(([, , claim]) => claims.indexOf(claim))
})

const withoutLabel = <T>({ value, from }: Reading<T>): Reading<T> => ({ value, from })

/** The pen that policy files write with: a figure by the rule, or no file at all. */
export type AdoptPen = <T>(said: readonly [Testimony<T>, ...Testimony<T>[]], why?: string) => Figure<T>

/**
 * @throws {RangeError} The pen throws where only a lead is left: it belongs into the leads of the place.
 */
export function adoptPen(sources: Sources, on: IsoDate): AdoptPen {
  return (said, why) => {
    const adoption = adopt(sources, on, said, why)
    if (adoption.kind === 'figure') return adoption.figure
    throw new RangeError(`a lead, not a figure: ${said.map(([, , { says }]) => says).join(' / ')}`)
  }
}
