import type { Scheme } from '@/domain/benefit/person'
import { enrolmentPackFor, enrolmentRulesFor } from '@/policy/enrolment'
import { areaWith, higherAreas } from '../rows/areas'
import { enrolmentGroups } from '../rows/enrolment-rows'
import type { About, TermsEntry } from '../rows/entries'
import type { Library } from '../rows/library'
import type { Row } from '../rows/rows'
import { forSchemes } from '../rows/terms-names.copy'

/** A place in a benefit year; without years of its own only what holds for any. */
export type Side = { readonly library: Library; readonly year?: string | undefined }

/** A figure with which the app counts there. `from`: short name of the place above whose figure it is; no `year`: none is written. */
export type Shown = { readonly row: Row; readonly year?: string | undefined; readonly from?: string | undefined }
/** One figure on both sides; absent where that side has none, which is not the same as nothing. */
export type Pair = { readonly label: string; readonly left?: Shown; readonly right?: Shown }
/** `unlisted`: what it means that a side has no such figure. */
export type Part = { readonly title: string; readonly pairs: readonly Pair[]; readonly unlisted: Readonly<Record<'left' | 'right', Unlisted>> }
/** Nothing is known; or the same thing is put otherwise there; or the rules above may hold, which are not at hand. */
export type Unlisted = 'unknown' | 'otherwise' | 'maybeAbove'

type Labelled = ReadonlyMap<string, Shown>
/** Figures that do not differ by scheme stand under both. */
type Sheet = { readonly about: About; readonly of: ReadonlyMap<Scheme, Labelled> }
type Sheets = ReadonlyMap<string, Sheet>

const SCHEMES: readonly Scheme[] = ['employee', 'resident']

const termsOf = ({ entries }: Library): readonly TermsEntry[] => entries.flatMap((entry) => (entry.kind === 'terms' ? [entry] : []))

/** Benefit years of a place, in order. */
export const yearsOf = (library: Library): readonly string[] => [...new Set(termsOf(library).flatMap(({ year }) => year ?? []))].sort()

/** The newest year of a place. */
export const newest = (library: Library): Side => ({ library, year: yearsOf(library).slice(-1)[0] })

type Told = { readonly about: About; readonly shown: readonly Shown[] }

/** All that counts on a side: its own figures, and those that stand in from above. */
function toldOf({ library, year }: Side): readonly Told[] {
  const filled = filledGroups(library)
  return [
    ...termsOf(library)
      .filter((one) => (one.year === undefined || one.year === year) && (filled === undefined || one.usedBy !== 'calendar'))
      .map(({ about, rows, year: written, from }) => ({ about, shown: rows.map((row) => ({ row, year: written, from: from && areaWith(from)?.short })) })),
    ...(filled ?? [])
  ]
}

/** What the calendar counts with, rule by rule from the place, its province or the nation; `undefined` while one of them is not at hand. */
function filledGroups({ area }: Library): readonly Told[] | undefined {
  const rules = enrolmentRulesFor(area.code)
  if (rules === undefined) return undefined
  const own = figuresIn(area.code)
  const above = higherAreas(area).map(({ code, short }) => ({ short, figures: figuresIn(code) }))
  const fromOf = ({ figure }: Row): string | undefined => (own.has(figure) ? undefined : above.find(({ figures }) => figures.has(figure))?.short)
  return enrolmentGroups(rules).map(({ key, title, rows }) => ({ about: { key: `calendar.${key}`, title, schemes: [] }, shown: rows.map((row) => ({ row, from: fromOf(row) })) }))
}

function figuresIn(code: string): ReadonlySet<unknown> {
  const pack = enrolmentPackFor(code)
  return new Set(pack === undefined ? [] : enrolmentGroups(pack).flatMap(({ rows }) => rows.map(({ figure }) => figure)))
}

function sheetsOf(side: Side): Sheets {
  const sheets = new Map<string, { about: About; of: Map<Scheme, Map<string, Shown>> }>()
  for (const { about, shown } of toldOf(side)) {
    const sheet = sheets.get(about.key) ?? { about, of: new Map<Scheme, Map<string, Shown>>() }
    sheets.set(about.key, sheet)
    for (const scheme of about.schemes.length === 0 ? SCHEMES : about.schemes) {
      const labelled = sheet.of.get(scheme) ?? new Map<string, Shown>()
      sheet.of.set(scheme, labelled)
      for (const one of shown) labelled.set(freeLabel(labelled, one.row.label), one)
    }
  }
  return sheets
}

/** Two rows of one name stay two. */
function freeLabel(labelled: Labelled, label: string, again = 2): string {
  if (!labelled.has(label)) return label
  const numbered = `${label} (${again})`
  return labelled.has(numbered) ? freeLabel(labelled, label, again + 1) : numbered
}

/** The same figures of two sides beside each other, by what they are about: in the order of the left, then what only the right has. */
export function compared(left: Side, right: Side): readonly Part[] {
  const [ours, theirs] = [sheetsOf(left), sheetsOf(right)]
  return union(ours.keys(), theirs.keys()).flatMap((key) => {
    const [one, other] = [ours.get(key), theirs.get(key)]
    const { title } = (one ?? other)!.about
    const schemes = SCHEMES.filter((scheme) => one?.of.has(scheme) || other?.of.has(scheme))
    const isOne = schemes.length === 1 || (isAlike(one) && isAlike(other))
    return (isOne ? schemes.slice(0, 1) : schemes).map((scheme): Part => {
      const [mine, its] = [one?.of.get(scheme), other?.of.get(scheme)]
      return {
        title: forSchemes(isOne ? schemes : [scheme], title),
        pairs: union(mine?.keys() ?? [], its?.keys() ?? []).map((label) => pairOf(label, mine?.get(label), its?.get(label))),
        unlisted: { left: unlistedOf(left, key, mine), right: unlistedOf(right, key, its) }
      }
    })
  })
}

/** The same for both schemes, or not there at all. */
function isAlike(sheet: Sheet | undefined): boolean {
  const [employee, resident] = SCHEMES.map((scheme) => [...(sheet?.of.get(scheme)?.values() ?? [])])
  return employee!.length === resident!.length && employee!.every(({ row }, i) => row === resident![i]!.row)
}

/** Of filing a place only tells what it does in its own way. */
function unlistedOf({ library }: Side, key: string, labelled: Labelled | undefined): Unlisted {
  if (key.startsWith('filing.')) return 'maybeAbove'
  if (key.startsWith('calendar.')) return enrolmentRulesFor(library.area.code) === undefined && library.area.kind !== 'nation' ? 'maybeAbove' : 'unknown'
  return labelled === undefined ? 'unknown' : 'otherwise'
}

const union = (one: Iterable<string>, other: Iterable<string>): readonly string[] => [...new Set([...one, ...other])]

const pairOf = (label: string, left: Shown | undefined, right: Shown | undefined): Pair => ({ label, ...(left && { left }), ...(right && { right }) })

/** Worth a second look: what is not the same, or what one side does not know. */
export const differs = ({ left, right }: Pair): boolean => left?.row.readings.join() !== right?.row.readings.join()
