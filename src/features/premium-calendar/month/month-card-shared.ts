import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import { monthOf, type IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { standingWord } from '@/shell/standing-words'
import type { CardBlock, WordsCard } from '@/shell/words-card/card'
import { calledOn, type SharedCard } from '@/shell/words-card/share'
import { shareWords } from '@/shell/words-card/share.copy'
import { copy } from '../calendar.copy'
import { doubtsOf } from '../matters/doubts'
import { sources } from '../matters/evidence'
import { leadOf, type Matter } from '../matters/matters'
import { leftOf } from '../matters/left-words'
import { namesOf, titleOf } from '../matters/matter-words'
import { shortArea } from '../matters/short-area'
import { screens } from '../screens.copy'
import { noteOf } from './matter-note'
import { EVERYBODY } from './month-model'
import { outNote, overDay } from './over-words'
import type { CalendarModel } from './use-calendar'

const { picture } = screens

/** What the card says of the month: the same rows as the screen, for the same people. */
type Told = Pick<CalendarModel, 'month' | 'on' | 'out' | 'members' | 'whose' | 'notKnown'> & { readonly over: readonly Matter[]; readonly due: readonly Matter[] }

/** The month to hand on: what is over, who is out of cover, what is due on which day and where, what is not sure, whose pages. */
export function monthShared({ shown, month, on, out, members, whose, notKnown }: CalendarModel): SharedCard {
  const told: Told = { month, on, out, members, whose, notKnown, over: shown.overdue, due: shown.matters }
  const people = peopleIn(told)
  return {
    of: (named) => ({ card: monthCard(named ? told : withoutNames(told)) }),
    fileName: picture.file(month.slice(0, 7)),
    who: people.length === 0 ? undefined : namesOf({ members: people })
  }
}

function monthCard(told: Told): WordsCard {
  const { over, due, month, on } = told
  const all = [...over, ...due]
  const chips = [...new Set(all.flatMap((matter) => sourceNames(matter)))]
  return {
    title: picture.title(monthOf(month)),
    subtitle: [onlyWords(told), [...new Set(all.map(({ areaCode }) => shortArea(areaCode)).filter((area) => area !== ''))].join(picture.list), shareWords.made(dayWord(on, on))].filter((part) => part !== '').join(copy.separator),
    blocks: blocksOf(told),
    doubts: [...new Set(all.flatMap((matter) => doubtsOf(matter).map(({ words }) => picture.doubt(titleOf(matter), words)))), ...partWords(told)],
    foot: [...(chips.length === 0 ? [] : [picture.sources(chips.join(picture.list))]), shareWords.app]
  }
}

const blocksOf = ({ over, out, due, on }: Told): readonly CardBlock[] =>
  [
    { head: picture.over, lines: over.map((matter) => lineOf(matter, overDay(matter), on)) },
    { head: picture.out, lines: out.map(({ member, standing }) => [member.nickname, standingWord(standing), outNote(member, standing, on)].filter((part) => part !== '').join(copy.separator)) },
    { head: picture.due, lines: due.map((matter) => lineOf(matter, matter.by, on)) }
  ].filter(({ lines }) => lines.length > 0)

const lineOf = (matter: Matter, day: IsoDate, on: IsoDate): string =>
  [dayWithWeekday(day, on), titleOf(matter), noteOf(matter, on), leftOf(matter, on).text].filter((part) => part !== '').join(copy.separator)

/** Filtered to one person the month is not the family's. */
function onlyWords({ whose, members }: Told): string {
  const one = members.find(({ id }) => id === whose)
  return whose === EVERYBODY || one === undefined ? '' : picture.only(one.nickname)
}

function partWords({ notKnown }: Told): readonly string[] {
  const who = [...new Map(notKnown.flatMap(({ members }) => members.map((member) => [member.id, member] as const))).values()]
  return who.length === 0 ? [] : [picture.part(namesOf({ members: who }))]
}

/** Everybody whom some line is about. */
function peopleIn({ over, due, out, notKnown, members, whose }: Told): readonly Member[] {
  const ids = new Set([whose, ...[...over, ...due, ...notKnown].flatMap((one) => one.members.map(({ id }) => id)), ...out.map(({ member }) => member.id)])
  return members.filter(({ id }) => ids.has(id))
}

/** Nobody of the family has a name in it, and the person's own words name nobody of the family either. */
function withoutNames(told: Told): Told {
  const hide = <One extends { readonly members: readonly Member[] }>(one: One): One => ({ ...one, members: one.members.map(unnamed) })
  const plain = (matter: Matter): Matter => {
    const [first, ...more] = matter.deadlines
    return { ...hide(matter), deadlines: [untitled(first, told.members), ...more.map((one) => untitled(one, told.members))] }
  }
  return {
    ...told,
    members: told.members.map((member) => calledOn(member, false, shareWords.one)),
    over: told.over.map(plain),
    due: told.due.map(plain),
    out: told.out.map((one) => ({ ...one, member: unnamed(one.member) })),
    notKnown: told.notKnown.map(hide)
  }
}

const unnamed = (member: Member): Member => calledOn(member, false, shareWords.family)

/** 「带小满打疫苗」 becomes 「带家人打疫苗」: the longest name first, as one may be part of another. */
function untitled(deadline: Matter['deadlines'][0], members: readonly Member[]): Matter['deadlines'][0] {
  if (deadline.title === undefined) return deadline
  const names = members.map(({ nickname }) => nickname).sort((a, b) => b.length - a.length)
  return { ...deadline, title: names.reduce((title, name) => title.split(name).join(shareWords.family), deadline.title) }
}

const sourceNames = (matter: Matter): readonly string[] =>
  leadOf(matter).evidence.flatMap(({ claims }) => claims.flatMap(({ source }) => sources[source]?.chip ?? []))
