import { coverOn, paysByYear } from '@/domain/enrolment/cover-on'
import type { Member } from '@/domain/enrolment/member'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { compareDeadlines, type Band, type Family, type Timetable, type Unknown } from './deadline'
import { coverEvents } from './cover-events'
import { entryDeadlines, supplementaryBand } from './entry-deadlines'
import type { Entry, SupplementaryEntry } from './entry'
import { flexibleYears } from './flexible-year'
import { idOf, inSight, type Insured } from './finish'
import { monthlyDeadlines } from './monthly-deadline'
import { newbornDeadline, placelessNewborn } from './newborn-deadline'
import { personDeadlines } from './person-deadlines'
import { premiumDeadline } from './premium-deadline'
import { unknownOf, unknownsOf } from './unknowns'
import { windowBands } from './windows'
import { yearsToPay } from './year-to-pay'

/**
 * Everything the family has to do, or that will happen, in the horizon; what was missed stays in sight for a while.
 *
 * Sorted by the advised day, then kind, then id. An id appears once. The result depends only on its argument:
 * the device's clock and time zone have no part in it.
 */
export function deadlinesFor(family: Family): Timetable {
  const known = areasOf(family)
  const rulesOf = (areaCode: string) => known.get(areaCode)
  const parts = family.members.map((member) => partOf(family, member, rulesOf(member.areaCode)))
  const entries = family.entries.filter((entry) => concernsSomebody(family, entry))
  const fromEntries = entries.flatMap((entry) => entryDeadlines(family, entry, rulesFor(family, entry, rulesOf)))
  const bands = [...areaBands(family, known), ...parts.flatMap(({ bands: waits }) => waits), ...entryBands(family, entries, rulesOf)]

  return {
    deadlines: [...parts.flatMap(({ deadlines }) => deadlines), ...fromEntries].filter((one) => inSight(family, one)).sort(compareDeadlines),
    bands: bands.filter((band) => touches(family, band)).sort(compareBands),
    unknown: [...parts.flatMap(({ unknown }) => unknown), ...unknownClaims(family, entries, rulesOf)],
    standings: parts.flatMap(({ standings }) => standings)
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

type Part = Timetable

function partOf(family: Family, member: Member, rules: EnrolmentRules | undefined): Part {
  const standing = coverOn(member, rules, family.on)
  const { deadlines, bands } = rules === undefined ? unplacedPart(family, member) : insuredPart(family, { member, rules })
  return { deadlines, bands, unknown: unknownsOf(family, { member, rules, standing, deadlines }), standings: [{ memberId: member.id, standing }] }
}

const unplacedPart = (family: Family, member: Member): Pick<Part, 'deadlines' | 'bands'> =>
  ({ deadlines: member.areaCode === '' && paysByYear(member) ? placelessNewborn(family, member) : [], bands: [] })

function insuredPart(family: Family, insured: Insured): Pick<Part, 'deadlines' | 'bands'> {
  const years = yearsToPay(family, insured)
  const events = coverEvents(family, years)
  const premiums = years.flatMap((due) => premiumDeadline(family, due))
  const newborns = paysByYear(insured.member) ? newbornDeadline(family, insured) : []
  return { deadlines: [...premiums, ...events.deadlines, ...newborns, ...flexibleYears(family, insured), ...monthlyDeadlines(family, insured), ...personDeadlines(family, insured)], bands: events.bands }
}

const memberOf = ({ members }: Family, { memberId }: Entry): Member | undefined => members.find(({ id }) => id === memberId)

/** An entry of somebody who left the family is kept in the store, for undo, and not shown. */
const concernsSomebody = (family: Family, entry: Entry): boolean => entry.memberId === undefined || memberOf(family, entry) !== undefined

const rulesFor = (family: Family, entry: Entry, rulesOf: RulesOf): EnrolmentRules | undefined => rulesOf(memberOf(family, entry)?.areaCode ?? '')

function unknownClaims(family: Family, entries: readonly Entry[], rulesOf: RulesOf): Unknown[] {
  return entries.flatMap((entry) => {
    const member = memberOf(family, entry)
    const rules = rulesFor(family, entry, rulesOf)
    if (entry.kind !== 'claim' || member === undefined || rules?.claimMonths !== undefined) return []
    return [{ ...unknownOf('claimMonths', member, rules?.hotline), id: idOf('claim', entry.id, 'unknown') }]
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
