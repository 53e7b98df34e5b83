import type { Case } from '@/domain/case/case'
import { dayWord } from '@/domain/date/day-words.copy'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { isYearMonth, type YearMonth } from '@/domain/date/year-month'
import { yearIn, type CoverHistory, type CoverYear } from '@/domain/enrolment/history'
import { formatYuan } from '@/domain/money/format-yuan'
import type { Fen } from '@/domain/money/fen'
import type { OwnFigure } from '@/domain/own-place/own-figure'
import { SHEET_FIELDS } from '@/domain/settlement-sheet/sheet'
import { shortOf, valueWords as figureWords } from '@/shell/own-words'
import { storedCopy } from '@/shell/stored-words.copy'
import type { Fields, Row } from '@/state/hand-over/compare'
import { isSameValue } from '@/state/saving/items'
import { copy, things } from './receive.copy'

/** `mine`, `theirs`: what each phone says, in words. */
export type Unlike = { readonly name: string; readonly mine: string; readonly theirs: string }
/** `nameOf`: a person by the id they have here. */
export type Reader = { readonly today: IsoDate; readonly nameOf: (id: string) => string | undefined }

/** What two versions of one matter say differently: both are said, whatever it is. Years one by one, and figures of a paper. */
export function unlikeIn({ store, mine, theirs }: Row, reader: Reader): readonly Unlike[] {
  if (store === 'progress') return []
  if (store === 'done') return [{ name: things.doneOn, mine: wordsFor('on', mine, reader), theirs: wordsFor('on', theirs, reader) }]
  const [here, there] = [mine, theirs].map((item) => opened(item as Fields)) as [Fields, Fields]
  const names = [...new Set([...Object.keys(here), ...Object.keys(there)])].filter((name) => !HIDDEN.includes(name) && !isSameValue(here[name], there[name]))
  return names.flatMap((name) => (name === 'years' ? unlikeYears(here.years as CoverHistory, there.years as CoverHistory, reader) : [pairOf(name, here, there, reader)]))
}

/** The other side has finished this case, and this one has not: then it will be finished here too. */
export const isClosedThere = ({ store, mine, theirs }: Row): boolean => store === 'progress' && (mine as Case | undefined)?.endedOn === undefined && (theirs as Case).endedOn !== undefined

/** What tells things apart, and how a form lay open on a screen. */
const HIDDEN = ['id', 'splitOpen', 'scheme', 'field']

/** A paper and a form lie open beside what is known of the bill; a figure of one's own stands under its name. */
function opened({ sheet, form, ...fields }: Fields): Fields {
  const { own, ...typed } = (form ?? {}) as Fields
  return { ...typed, ...(own === undefined ? {} : { ownTyped: own }), ...fields, ...(sheet as Fields | undefined) }
}

function pairOf(name: string, here: Fields, there: Fields, reader: Reader): Unlike {
  const figure = (here.field === undefined ? undefined : here) as OwnFigure | undefined
  if (figure && name === 'value') return { name: labelOf(name), mine: figureWords(figure, reader.today), theirs: figureWords(there as OwnFigure, reader.today) }
  return { name: figure && name === 'from' ? things.source : labelOf(name), mine: wordsFor(name, here[name], reader), theirs: wordsFor(name, there[name], reader) }
}

/** Sums stand in yuan here. */
const labelOf = (name: string): string => (storedCopy.fields[name] ?? name).replace(/（分）$/, '')

function unlikeYears(mine: CoverHistory, theirs: CoverHistory, reader: Reader): readonly Unlike[] {
  const years = [...new Set([...mine, ...theirs].map(({ year }) => year))].sort()
  const unlike = years.filter((year) => !isSameValue(yearIn(mine, year), yearIn(theirs, year)))
  return unlike.map((year) => ({ name: things.coverYear(year), mine: yearWords(yearIn(mine, year), reader), theirs: yearWords(yearIn(theirs, year), reader) }))
}

/** 「缴了，缴的那天 3月1日」 */
function yearWords(one: CoverYear | undefined, reader: Reader): string {
  if (one === undefined) return things.none
  const { year: _, state, ...more } = one
  return [wordsFor('state', state, reader), ...partsOf(more, reader)].join(storedCopy.separator)
}

const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (typeof value === 'object' && value !== null && Object.values(value).every(isEmpty))
const PEOPLE = ['who', 'member', 'memberId']
const AREAS = ['areaCode', 'insuredAt', 'code']
const FORM_SUMS = ['a', 'b', 'c', 'deductiblePaid', 'fundPaid', 'majorIllnessBase', 'majorIllnessPaid', 'ownAccount', 'sharedAccount', 'start', 'fundCap', 'illnessStart']
const SUMS: readonly string[] = [...SHEET_FIELDS, ...FORM_SUMS, 'low', 'high', 'cost']

function wordsFor(name: string, value: unknown, reader: Reader): string {
  if (isEmpty(value)) return things.none
  if (typeof value === 'object') return partsOf(value as Fields, reader).join(storedCopy.separator)
  if (typeof value === 'number') return numberWords(name, value)
  return typeof value === 'string' ? textWords(name, value, reader) : (storedCopy.words[String(value)] ?? String(value))
}

function numberWords(name: string, value: number): string {
  if (SUMS.includes(name)) return things.yuan(formatYuan(value as Fen))
  return name === 'birthYear' ? things.year(value) : String(value)
}

function textWords(name: string, value: string, { today, nameOf }: Reader): string {
  const own = storedCopy.words[value]
  if (PEOPLE.includes(name)) return nameOf(value) ?? own ?? things.unknownPerson
  if (AREAS.includes(name)) return shortOf(value)
  return isSum(name, value) ? things.yuan(value) : (dateWords(value, today) ?? own ?? value)
}

/** As it was typed. */
const isSum = (name: string, value: string): boolean => SUMS.includes(name) && /^[\d.]+$/.test(value)

function dateWords(value: string, today: IsoDate): string | undefined {
  if (isIsoDate(value)) return dayWord(value, today)
  return isYearMonth(value) ? monthWords(value) : undefined
}

const monthWords = (month: YearMonth): string => things.month(Number(month.slice(0, 4)), Number(month.slice(5)))

/** What is inside: its kind and its name without a word before them, what is so without a word after it. */
const partsOf = (value: Fields, reader: Reader): readonly string[] =>
  Object.entries(value)
    .filter(([, one]) => !isEmpty(one))
    .map(([key, one]) => (one === true ? labelOf(key) : ['kind', 'name'].includes(key) ? wordsFor(key, one, reader) : copy.part(labelOf(key), wordsFor(key, one, reader))))
