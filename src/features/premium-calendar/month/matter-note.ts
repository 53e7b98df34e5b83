import type { IsoDate } from '@/domain/date/iso-date'
import { costOf, sumText, type Sum } from '@/shell/premium-sums'
import { copy } from '../calendar.copy'
import { namesOf, stillUntil } from '../matters/matter-words'
import { leadOf, openOnes, owing, type Matter } from '../matters/matters'
import { shortArea } from '../matters/short-area'
import { screens } from '../screens.copy'

/** Under the title: 「还能补到 2月28日（周日） · 2027 年度 · 共 ¥880.00」. */
export const noteOf = (matter: Matter, on: IsoDate): string =>
  [stillUntil(leadOf(matter), on) ?? '', detailOf(matter)].filter((part) => part !== '').join(copy.separator)

/** 「2027 年度 · 妈妈、小满 · 共 ¥880.00」, 「交回衢州医保」 */
function detailOf(matter: Matter): string {
  if (matter.kind === 'claim') return copy.titles.handIn(shortArea(matter.areaCode))
  const { repeats } = leadOf(matter)
  if (repeats !== undefined) return screens.entry.every[repeats.every]
  const cost = costOf(openOnes(matter))
  const parts = [...(matter.kind === 'premium' ? whoseYear(matter) : []), ...(cost ? [costText(cost)] : [])]
  return parts.join(copy.separator)
}

const costText = (cost: Sum): string => (cost.unknown && cost.low === 0 ? sumText(cost) : screens.money.total(sumText(cost)))

function whoseYear(matter: Matter): readonly string[] {
  const { year } = leadOf(matter)
  return [...(year === undefined ? [] : [screens.year(year)]), ...(matter.members.length > 1 ? [namesOf({ members: owing(matter) })] : [])]
}
