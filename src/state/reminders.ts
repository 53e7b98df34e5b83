import * as v from 'valibot'
import { create } from 'zustand'
import { persisted } from './persisted'

/** How long before a deadline the phone may ring. */
export const DAYS_BEFORE = [30, 14, 7, 3, 1, 0] as const
export type DaysBefore = (typeof DAYS_BEFORE)[number]

/** Hours of the day a family may choose from; nobody is woken at night. */
export const FIRST_HOUR = 7
export const LAST_HOUR = 21

export type Reminders = { readonly daysBefore: readonly DaysBefore[]; readonly hour: number }

type RemindersStore = Reminders & {
  /** Turns one offset on or off; the last one that is on stays on. */
  readonly toggle: (days: DaysBefore) => void
  readonly chooseHour: (hour: number) => void
  readonly replaceAll: (reminders: Reminders) => void
}

export const DEFAULT_REMINDERS: Reminders = { daysBefore: [30, 7, 1], hour: 9 }

const furthestFirst = (days: readonly DaysBefore[]): DaysBefore[] => DAYS_BEFORE.filter((one) => days.includes(one))

export const remindersSchema: v.GenericSchema<unknown, Reminders> = v.strictObject({
  daysBefore: v.pipe(
    v.array(v.picklist(DAYS_BEFORE)),
    v.minLength(1),
    v.check((days) => new Set(days).size === days.length)
  ),
  hour: v.pipe(v.number(), v.integer(), v.minValue(FIRST_HOUR), v.maxValue(LAST_HOUR))
})

function parse(raw: unknown): Reminders | null {
  const result = v.safeParse(remindersSchema, raw)
  return result.success ? result.output : null
}

export const useReminders = create<RemindersStore>()(
  persisted<RemindersStore, Reminders>(
    (set) => ({
      ...DEFAULT_REMINDERS,
      toggle: (days) =>
        set(({ daysBefore }) => {
          if (!daysBefore.includes(days)) return { daysBefore: furthestFirst([...daysBefore, days]) }
          return daysBefore.length === 1 ? {} : { daysBefore: daysBefore.filter((one) => one !== days) }
        }),
      chooseHour: (hour) => set({ hour: Math.min(LAST_HOUR, Math.max(FIRST_HOUR, hour)) }),
      replaceAll: ({ daysBefore, hour }) => set({ daysBefore: furthestFirst(daysBefore), hour })
    }),
    {
      name: 'reminders',
      version: 1,
      parse,
      pick: ({ daysBefore, hour }) => ({ daysBefore, hour })
    }
  )
)
