import { placeNamed } from '@/policy/geography/place-list'
import { directDiseases } from '@/policy/checklists/chronic-diseases'
import { acrossProvinces, allNeedRules, areaNotes, drops, longTermValidity, reviewDays, twoWay } from '@/policy/checklists/filing-rules'
import { provinceName } from '@/policy/checklists/provinces'
import type { Group } from './enrolment-rows'
import { optionalRow, rowOf, type Row } from './rows'
import { filingNames as names, filingTitles as titles, topics } from './terms-names.copy'
import * as say from './value-words.copy'

const NATION = '000000'
const MOST_NAMED = 5

/** What the answers about filing stand on: all of it for the nation, an area's own rules for an area. */
export const filingGroups = (areaCode: string): readonly Group[] =>
  [
    { key: 'filing', topic: topics.away, title: titles.validity, rows: areaCode === NATION ? nationalRows() : noteRows(areaCode) },
    { key: 'need', topic: topics.away, title: titles.need, rows: needRows(areaCode) }
  ].filter(({ rows }) => rows.length > 0)

const nationalRows = (): readonly Row[] => [
  rowOf(names.longTerm, longTermValidity, say.words),
  rowOf(names.twoWay, twoWay, say.words),
  rowOf(names.drops, drops, say.words),
  rowOf(names.review, reviewDays, say.workdays),
  rowOf(names.diseases, directDiseases, say.names)
]

function noteRows(areaCode: string): readonly Row[] {
  const { changePauseMonths, validity } = areaNotes(areaCode)
  return [...optionalRow(names.areaValidity, validity, say.words), ...optionalRow(names.pause, changePauseMonths, say.changePause)]
}

/** One row per figure: a rule that stands for several places names them. Rules of an area are those for it and for its province. */
function needRows(areaCode: string): readonly Row[] {
  const isNation = areaCode === NATION
  const rules = allNeedRules.filter(({ home }) => isNation || home.some((prefix) => areaCode.startsWith(prefix)))
  const figures = [...new Set(rules.map(({ need }) => need))]
  const local = figures.map((need) => rowOf(insuredIn(rules.filter((rule) => rule.need === need).flatMap(({ home }) => home)), need, say.need))
  return isNation ? [rowOf(names.acrossProvinces, acrossProvinces, say.need), ...local] : local
}

/** Places by the first digits of their codes; many are counted. */
function insuredIn(prefixes: readonly string[]): string {
  const places = prefixes.flatMap((prefix) => (prefix.length === 2 ? provinceName(prefix) : placeNamed(prefix.padEnd(6, '0'))?.short) ?? [])
  return names.insuredIn(places.length > MOST_NAMED ? places.slice(0, 1) : places, prefixes.length)
}
