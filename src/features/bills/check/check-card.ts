import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { placeNamed } from '@/policy/geography/place-list'
import { calledOn, titled, type SharedCard, type SharedWords } from '@/shell/words-card/share'
import { GUEST } from '@/state/sheet-look'
import { careLine, words } from '../bill-words.copy'
import { yuanText } from '@/ui/mark/money'
import { footWords, sumsState } from '../sheet/sum-words'
import { answerLines, textOf } from './check-footer'
import { copy } from './check.copy'
import type { CheckModel } from './use-check'
import { saidOf } from './verdict'

/** The paper as it is and as the rules would have it, what may explain it, what to ask. Whose it is stands on it only if the person says so. */
export function checkShared(model: CheckModel, today: IsoDate): SharedCard {
  const { member } = model
  const who = member === undefined || member.id === GUEST ? undefined : member
  return {
    of: (named) => checkWords(who === undefined ? model : { ...model, member: calledOn(who, named) }, titled(copy.title, who?.nickname, named), today),
    fileName: copy.picture.file,
    who: who?.nickname
  }
}

function checkWords(model: CheckModel, title: string, today: IsoDate): SharedWords {
  const { form, on, found, search } = model
  const { picture } = copy
  const home = homeOf(model)
  const printed = [...printedSums(model), words.said(copy.sums.title, footWords(sumsState(model.checks)))]
  const rules = found === null ? [] : [picture.source(found.year.label)]
  return {
    card: {
      title,
      subtitle: [careLine(form, home), dayWord(on, today)].join(words.dot),
      blocks: [{ head: picture.paper, lines: printed }, { head: saidOf(model).title, lines: search.answer === null ? [] : answerLines(search.answer) }].filter(({ lines }, n) => n === 1 || lines.length > 0),
      doubts: [copy.doubt],
      foot: [...rules, copy.text.foot, [picture.app, dayWord(today, today)].join(words.dot)]
    },
    text: textOf(model)
  }
}

function printedSums({ sheet: { fundTotal, own } }: CheckModel): readonly string[] {
  return [...(fundTotal === undefined ? [] : [copy.picture.fund(yuanText(fundTotal))]), ...(own === undefined ? [] : [copy.picture.own(yuanText(own))])]
}

const homeOf = ({ member }: CheckModel): string => placeNamed(member?.areaCode ?? '')?.short ?? ''
