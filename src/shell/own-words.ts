import { formatPoints, formatRate, formatWholeYuan } from '@/domain/money/format-yuan'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { isOwnDay, isOwnMoney, type OwnFigure } from '@/domain/own-place/own-figure'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { placeNamed } from '@/policy/geography/place-list'
import { ownWords as copy } from './own-words.copy'

export const shortOf = (areaCode: string): string => placeNamed(areaCode)?.short ?? areaCode

/** 「居民 三级起付线」 */
export function nameOf({ scheme, field, tier, year }: OwnFigure): string {
  const name = tier === undefined ? copy.fields[field] : copy.ofTier(copy.tiers[tier], copy.fields[field])
  return [copy.schemes[scheme], ...(year === undefined ? [] : [copy.year(year)]), name].join(' ')
}

export function valueWords({ field, value }: OwnFigure, today: IsoDate): string {
  if (isOwnDay(field)) return dayWord(value as IsoDate, today)
  if (isOwnMoney(field)) return copy.yuan(formatWholeYuan(value as Fen))
  return field === 'awayDrop' ? copy.drop(formatPoints(value as BasisPoints)) : formatRate(value as BasisPoints)
}
