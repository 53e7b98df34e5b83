import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { paysByYear } from '@/domain/enrolment/cover-on'
import { enrolmentRulesFor } from '@/policy/enrolment'
import type { PremiumDue } from '@/shell/premium-due'
import { copy } from '../counter.copy'
import { premiumCopy as words, premiumScript } from '../words/pay.copy'
import { spokenAtHome } from '../words/spoken.copy'
import type { CounterCard, Show, Until } from './card-model'
import { about, coverFirst, isOut, nameOf, personOn, type Person } from './person'

export type PremiumAsked = { readonly member: Member | undefined; readonly due: PremiumDue | undefined; readonly on: IsoDate }

/** At a counter that takes premiums. */
export function premiumCard({ member, due, on }: PremiumAsked): CounterCard {
  const person = personOn(member, on)
  return {
    about: aboutOf(person, due),
    ...coverFirst(person, on),
    script: scriptOf(person, due),
    ...(due?.sum === undefined ? {} : { sum: sumOf(due, due.sum) }),
    stop: { title: words.stop.title, lines: words.stop.lines(due?.year) },
    show: { title: copy.prepare, rows: showOf(person) },
    until: { title: copy.untilPay, rows: due === undefined ? [] : [untilRow(due)] },
    onward: [],
    notices: [...(due === undefined ? [{ text: nothingDue(person), tone: 'amber' as const }] : []), { text: copy.offline }],
    hotline: person.hotline
  }
}

const aboutOf = (person: Person, due: PremiumDue | undefined): string =>
  about(nameOf(person), spokenAtHome(person.home, person.member?.insurance), due?.year === undefined ? '' : words.yearOf(due.year))

const knowsDays = ({ areaCode }: Member): boolean => (enrolmentRulesFor(areaCode)?.windows.length ?? 0) > 0

/** Nothing to pay that we know of: the family said it was missed, nobody said, the place does not say, or it is paid. Never the last for the others. */
function nothingDue({ member, standing, ...person }: Person): string {
  if (member === undefined) return words.nothingDue.open
  if (standing?.kind === 'unknown') return words.nothingDue.unknown
  if (isOut({ member, standing, ...person })) return words.nothingDue.out
  return paysByYear(member) && !knowsDays(member) ? words.nothingDue.noDays : words.nothingDue.open
}

function scriptOf({ who, home, member, ...person }: Person, due: PremiumDue | undefined) {
  if (due === undefined && isOut({ who, home, member, ...person })) return premiumScript.late(who)
  if (member === undefined || paysByYear(member)) return premiumScript.resident(who, due?.year, spokenAtHome(home, 'resident'))
  return member.insurance === 'flexible' ? premiumScript.monthly(who) : premiumScript.employee(who)
}

const sumOf = ({ doubts, sumEvidence }: PremiumDue, value: string): NonNullable<CounterCard['sum']> => ({
  label: words.due,
  value,
  doubts,
  note: words.yuanLater,
  ...(sumEvidence === undefined ? {} : { footing: { evidence: sumEvidence } })
})

function showOf({ member }: Person): readonly Show[] {
  const online = (member === undefined ? [] : (enrolmentRulesFor(member.areaCode)?.channels ?? [])).map(({ name }) => name)
  const own: Show = { icon: 'shield', ...words.show.id(member?.nickname ?? copy.family) }
  return online.length === 0 ? [own] : [own, { icon: 'wallet', ...words.show.online(online.slice(0, MOST_CHANNELS).join(words.comma)) }]
}
const MOST_CHANNELS = 3

function untilRow({ day, daysLeft, dayEvidence, missed }: PremiumDue): Until {
  return { key: 'pay', ...words.until(day, daysLeft), note: missed ?? words.missedUnknown, footing: { evidence: dayEvidence } }
}
