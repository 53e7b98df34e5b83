import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import { monthOf } from '@/domain/date/iso-date'
import type { SharedCard } from '@/shell/words-card/share'
import { shareWords } from '@/shell/words-card/share.copy'
import { copy } from '../calendar.copy'
import { doubtsOf } from '../matters/doubts'
import { sources } from '../matters/evidence'
import { leadOf, type Matter } from '../matters/matters'
import { leftOf } from '../matters/left-words'
import { namesOf, titleOf } from '../matters/matter-words'
import { shortArea } from '../matters/short-area'
import { screens } from '../screens.copy'
import { detailOf } from './matter-row'
import type { CalendarModel } from './use-calendar'

/** The month to hand on: what is over, what is due on which day and where, what is not sure, whose pages. Names stand where a matter has several people. */
export function monthShared(model: CalendarModel): SharedCard {
  const { shown, month, on, notKnown } = model
  const all = [...shown.overdue, ...shown.matters]
  const chips = [...new Set(all.flatMap((matter) => sourceNames(matter)))]
  return {
    card: {
      title: screens.picture.title(monthOf(month)),
      subtitle: [[...new Set(all.map(({ areaCode }) => shortArea(areaCode)).filter((area) => area !== ''))].join(screens.picture.list), shareWords.made(dayWord(on, on))].filter((part) => part !== '').join(copy.separator),
      blocks: [
        { head: screens.picture.over, lines: shown.overdue.map((matter) => lineOf(matter, model)) },
        { head: screens.picture.due, lines: shown.matters.map((matter) => lineOf(matter, model)) }
      ].filter(({ lines }) => lines.length > 0),
      doubts: [...new Set(all.flatMap((matter) => doubtsOf(matter).map(({ words }) => screens.picture.doubt(titleOf(matter), words)))), ...(notKnown.length > 0 ? [screens.partText(namesOf({ members: [...new Set(notKnown.flatMap(({ members }) => members))] }))] : [])],
      foot: [...(chips.length === 0 ? [] : [screens.picture.sources(chips.join(screens.picture.list))]), shareWords.app]
    },
    fileName: screens.picture.file(month.slice(0, 7))
  }
}

const lineOf = (matter: Matter, { on }: CalendarModel): string =>
  [dayWithWeekday(matter.by, on), titleOf(matter), detailOf(matter), leftOf(matter, on).text].filter((part) => part !== '').join(copy.separator)

const sourceNames = (matter: Matter): readonly string[] =>
  leadOf(matter).evidence.flatMap(({ claims }) => claims.flatMap(({ source }) => sources[source]?.chip ?? []))
