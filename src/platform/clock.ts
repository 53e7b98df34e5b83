import { addDays, type BeijingMoment, type IsoDate } from '@/domain/date/iso-date'

const BEIJING_AHEAD_MS = 8 * 60 * 60 * 1000
const MS_PER_DAY = 24 * 60 * 60 * 1000
const MS_PER_MINUTE = 60 * 1000

const beijingDayOf = (epochMs: number): IsoDate =>
  addDays('1970-01-01', Math.floor((epochMs + BEIJING_AHEAD_MS) / MS_PER_DAY))

/** Today in Beijing, whatever the phone's time zone. Nothing else in the app reads the device's clock. */
export const today = (): IsoDate => beijingDayOf(Date.now())

/** This moment in Beijing, to the minute. */
export function now(): BeijingMoment {
  const beijing = Date.now() + BEIJING_AHEAD_MS
  const day = Math.floor(beijing / MS_PER_DAY)
  return { day: beijingDayOf(Date.now()), minute: Math.floor((beijing - day * MS_PER_DAY) / MS_PER_MINUTE) }
}
