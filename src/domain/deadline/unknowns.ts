import { paysByYear } from '@/domain/enrolment/cover-on'
import type { Member } from '@/domain/enrolment/member'
import type { Standing, UnknownStanding } from '@/domain/enrolment/standing'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { given } from '@/domain/form/given'
import { isPending, type Deadline, type Family, type Unknown } from './deadline'
import { idOf } from './finish'
import { knowsMonthDays } from './monthly-deadline'
import { isInBirthDays } from './newborn-deadline'
import { ownWindow, usualWindow, yearToAsk } from './usual-window'

/** Where nothing else is known, the national line. */
const NATIONAL_LINE = '12393'

type Asked = {
  readonly member: Member
  readonly rules: EnrolmentRules | undefined
  readonly standing: Standing
  readonly deadlines: readonly Deadline[]
}

export const unknownOf = (kind: Unknown['kind'], { id, areaCode }: Member, hotline: string = NATIONAL_LINE): Unknown => ({
  kind,
  id: idOf(areaCode, id, kind),
  memberId: id,
  areaCode,
  hotline
})

/** What is not known of a member: of the place, and of the person where no deadline asks about it. */
export function unknownsOf(family: Family, asked: Asked): readonly Unknown[] {
  if (asked.member.insurance === 'unknown') return [insuranceUnknown(family, asked)]
  const ofPlace = placeUnknowns(family, asked)
  const { standing } = asked
  if (standing.kind !== 'unknown' || ofPlace.some(({ kind }) => NO_PLACE.includes(kind)) || isAsked(asked, standing)) return ofPlace
  return [...ofPlace, ofPerson(asked, standing)]
}

/** Then nothing else can be said before the place is. */
const NO_PLACE: readonly Unknown['kind'][] = ['area', 'rules', 'window']

function placeUnknowns(family: Family, { member, rules }: Asked): readonly Unknown[] {
  // What most places do is no stand-in for a place whose own days are known and not here.
  if (rules === undefined && member.areaCode !== '') return [unknownOf('rules', member)]
  if (rules === undefined) return [{ ...unknownOf('area', member), ...(paysByYear(member) ? seasonOf(family, member) : {}) }]
  if (paysByYear(member)) return yearlyUnknowns(family, member, rules)
  return member.insurance === 'flexible' && !knowsMonthDays(rules, family.on) ? [unknownOf('monthDays', member, rules.hotline)] : []
}

function yearlyUnknowns(family: Family, member: Member, rules: EnrolmentRules): readonly Unknown[] {
  return [
    ...(rules.windows.length === 0 ? [{ ...unknownOf('window', member, rules.hotline), ...seasonOf(family, member, rules.newborn) }] : []),
    ...(member.birthDate !== undefined && rules.newborn === undefined ? [unknownOf('newbornRule', member, rules.hotline)] : [])
  ]
}

/** Nobody who is still in the days of a first enrolment, or was born after a season, could have paid in it. */
function seasonOf(family: Family, member: Member, newborn = family.usual.newborn): Pick<Unknown, 'year' | 'usual'> {
  const year = yearToAsk(family, member)
  const usual = usualWindow(family, year)
  const isNoneOfTheirs = isInBirthDays(member, newborn, year, family.on) || (usual !== undefined && member.birthDate !== undefined && member.birthDate > usual.to)
  return { year, ...given({ usual: isNoneOfTheirs ? undefined : usual }) }
}

/** Whoever turns out to be a resident has to pay by then. */
function insuranceUnknown(family: Family, { member, rules }: Asked): Unknown {
  const usual = (rules && ownWindow(rules, family.on)) ?? usualWindow(family, yearToAsk(family, { years: [] }))
  return { ...unknownOf('insurance', member, rules?.hotline), ...given({ usual }) }
}

const ofPerson = ({ member, rules }: Asked, { missing: [first], year, month }: UnknownStanding): Unknown => ({
  ...unknownOf(first, member, rules?.hotline),
  ...given({ year, month })
})

/** A deadline of the same year, open or asked about, says it already; so does the one of a pause. */
const isAsked = ({ deadlines }: Asked, { year }: UnknownStanding): boolean =>
  deadlines.some((one) => (isPending(one) || one.state === 'ask') && (one.kind === 'gap' || (one.kind === 'monthly' && one.year === undefined) || (year !== undefined && paysFor(one, year))))

const paysFor = ({ kind, amounts }: Deadline, year: number): boolean =>
  (kind === 'premium' || kind === 'newborn') && amounts.some((amount) => amount.year === year)
