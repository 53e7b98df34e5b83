import type { Member } from '@/domain/enrolment/member'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { compareDeadlines, type Band, type Deadline, type Family, type Timetable, type Unknown } from './deadline'
import { coverMatters } from './cover'
import { entryMatter, supplementaryBand } from './entries'
import type { Entry, SupplementaryEntry } from './entry'
import { idOf, inSight } from './finish'
import { mattersOf, paysByYear } from './matter'
import { newbornMatters } from './newborn'
import { personMatters } from './person'
import { premiumOf } from './premium'
import { windowBands } from './windows'

/** Where nothing else is known, the national line. */
const NATIONAL_LINE = '12393'

/**
 * Everything the family has to do, or that will happen, in the horizon; what was missed stays in sight for a while.
 *
 * Sorted by the advised day, then kind, then id. An id appears once. The result depends only on its argument:
 * the device's clock and time zone have no part in it.
 */
export function deadlinesFor(family: Family): Timetable {
  const known = areasOf(family)
  const rulesOf = (areaCode: string) => known.get(areaCode)
  const parts = family.members.map((member) => memberMatters(family, member, rulesOf(member.areaCode)))
  const entries = family.entries.filter((entry) => concernsSomebody(family, entry))
  const fromEntries = entries.flatMap((entry) => entryMatter(family, entry, rulesFor(family, entry, rulesOf)))
  const bands = [...areaBands(family, known), ...parts.flatMap(({ bands: waits }) => waits), ...entryBands(family, entries, rulesOf)]

  return {
    deadlines: [...parts.flatMap(({ deadlines }) => deadlines), ...fromEntries].filter((one) => inSight(family, one)).sort(compareDeadlines),
    bands: bands.filter((band) => touches(family, band)).sort(compareBands),
    unknown: [...parts.flatMap(({ unknown }) => unknown), ...unknownClaims(family, entries, rulesOf)]
  }
}

type RulesOf = (areaCode: string) => EnrolmentRules | undefined

/** Rules are asked for once per area. */
function areasOf({ members, rulesOf }: Family): ReadonlyMap<string, EnrolmentRules> {
  const codes = [...new Set(members.map(({ areaCode }) => areaCode))]
  return new Map(codes.flatMap((code) => {
    const rules = rulesOf(code)
    return rules === undefined ? [] : [[code, rules] as const]
  }))
}

type Part = { readonly deadlines: readonly Deadline[]; readonly bands: readonly Band[]; readonly unknown: readonly Unknown[] }

function memberMatters(family: Family, member: Member, rules: EnrolmentRules | undefined): Part {
  if (rules === undefined) return { deadlines: [], bands: [], unknown: [unknownOf(member.areaCode === '' ? 'area' : 'rules', member)] }
  const insured = { member, rules }
  const matters = mattersOf(family, insured)
  const cover = coverMatters(family, matters)
  const premiums = matters.flatMap((matter) => premiumOf(family, matter))
  const newborns = paysByYear(member) ? newbornMatters(family, insured) : []
  return {
    deadlines: [...premiums, ...cover.deadlines, ...newborns, ...personMatters(family, insured)],
    bands: cover.bands,
    unknown: unknownsOf(member, rules)
  }
}

function unknownsOf(member: Member, rules: EnrolmentRules): Unknown[] {
  if (!paysByYear(member)) return []
  return [
    ...(rules.windows.length === 0 ? [unknownOf('window', member, rules)] : []),
    ...(member.birthDate !== undefined && rules.newborn === undefined ? [unknownOf('newbornRule', member, rules)] : [])
  ]
}

const unknownOf = (kind: Unknown['kind'], { id, areaCode }: Member, rules?: EnrolmentRules): Unknown => ({
  kind,
  id: idOf(areaCode, id, kind),
  memberId: id,
  areaCode,
  hotline: rules?.hotline ?? NATIONAL_LINE
})

const memberOf = ({ members }: Family, { memberId }: Entry): Member | undefined => members.find(({ id }) => id === memberId)

/** An entry of somebody who left the family is kept in the store, for undo, and not shown. */
const concernsSomebody = (family: Family, entry: Entry): boolean => entry.memberId === undefined || memberOf(family, entry) !== undefined

const rulesFor = (family: Family, entry: Entry, rulesOf: RulesOf): EnrolmentRules | undefined => rulesOf(memberOf(family, entry)?.areaCode ?? '')

function unknownClaims(family: Family, entries: readonly Entry[], rulesOf: RulesOf): Unknown[] {
  return entries.flatMap((entry) => {
    const member = memberOf(family, entry)
    const rules = rulesFor(family, entry, rulesOf)
    if (entry.kind !== 'claim' || member === undefined || rules?.claimMonths !== undefined) return []
    return [{ ...unknownOf('claimMonths', member, rules), id: idOf('claim', entry.id, 'unknown') }]
  })
}

const areaBands = (family: Family, known: ReadonlyMap<string, EnrolmentRules>): readonly Band[] =>
  [...known].flatMap(([code, rules]) => windowBands(family, rules, family.members.filter(({ areaCode }) => areaCode === code)))

const isSupplementary = (entry: Entry): entry is SupplementaryEntry => entry.kind === 'supplementary'

const entryBands = (family: Family, entries: readonly Entry[], rulesOf: RulesOf): readonly Band[] =>
  entries.filter(isSupplementary).map((entry) => supplementaryBand(entry, rulesFor(family, entry, rulesOf)))

const touches = ({ horizon }: Family, { from, to }: Band): boolean => to >= horizon.from && (from ?? to) <= horizon.to

/** By first day (the last one where it is unknown), then id. */
function compareBands(a: Band, b: Band): number {
  const [one, other] = [a.from ?? a.to, b.from ?? b.to]
  if (one !== other) return one < other ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
