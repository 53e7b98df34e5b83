import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Cover, CoverReading } from '@/domain/enrolment/first-day'
import type { WaitReading } from '@/domain/enrolment/waiting'
import { coverCopy as copy } from './cover-words.copy'

/** When cover begins, in words: 「2027年1月1日开始享受」. */
export function coverWords(cover: Cover, payOn: IsoDate, on: IsoDate): string {
  switch (cover.kind) {
    case 'notOpen':
      return copy.notOpen(dayWord(cover.opens, on))
    case 'unknown':
      return cover.why === 'noWindow' ? copy.noWindow : copy.noWaitingRule
    case 'from':
      return fromWords(cover.readings, payOn, on)
  }
}

function fromWords(readings: readonly [CoverReading, ...CoverReading[]], payOn: IsoDate, on: IsoDate): string {
  if (readings.every(({ tooLate }) => tooLate)) return copy.tooLate
  const days = readings.map((reading) => reading.on).sort()
  const [first, last] = [days[0] as IsoDate, days[days.length - 1] as IsoDate]
  if (first !== last) return copy.fromRange(dayWord(first, on), dayWord(last, on))
  return first <= payOn ? copy.fromNow : copy.from(dayWord(first, on))
}

/** 「等 3 个月」「等 90 天」: ninety days are not three months. */
export const waitWords = ({ fixed, addedMonths }: WaitReading): string =>
  fixed.days === undefined ? copy.waitMonths(fixed.months + addedMonths) : copy.waitDays(fixed.days)

/** 「等 3 个月，4月1日开始享受」: the wait belongs to the late side of the fork. */
export function lateWords(cover: Cover, payOn: IsoDate, on: IsoDate): string {
  const start = coverWords(cover, payOn, on)
  if (cover.kind !== 'from') return start
  const { wait } = cover.readings[0]
  return wait === undefined ? start : copy.list([waitWords(wait), start, copy.uncovered])
}
