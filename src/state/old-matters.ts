import { isOldCase, isOldMark, keptFrom } from '@/domain/case/old'
import type { IsoDate } from '@/domain/date/iso-date'
import { useDone, type Done } from './done'
import { useEntries } from './entries'
import { useProgress } from './progress'

type ById<Value> = Readonly<Record<string, Value>>

/** What may be cleared away, and what stays of each list. */
type Sorted = { readonly count: number; readonly apply: () => void }

const keptOf = <Value>(all: ById<Value>, isOld: (id: string, value: Value) => boolean): ById<Value> =>
  Object.fromEntries(Object.entries(all).filter(([id, value]) => !isOld(id, value)))

const sizeOf = ({ marks, phone, file }: Pick<Done, 'marks' | 'phone' | 'file'>): number => [marks, phone, file].reduce((sum, all) => sum + Object.keys(all).length, 0)

/**
 * Finished matters from before the years that are always kept (`keptFrom`): cases, ticks, and what a phone or file was given whose day
 * is past. Nothing that is open, and nothing of an entry that is still there.
 */
export function oldMatters(on: IsoDate): Sorted {
  const from = keptFrom(on)
  const here = new Set(useEntries.getState().entries.map(({ id }) => id))
  const isOfEntry = (id: string) => id.split(':').some((part) => here.has(part))
  const { marks, phone, file } = useDone.getState()
  const isPast = (id: string, { due }: { readonly due: IsoDate }) => due < from && !isOfEntry(id)
  const done = { marks: keptOf(marks, (id, day) => isOldMark(id, day, from) && !isOfEntry(id)), phone: keptOf(phone, isPast), file: keptOf(file, isPast) }
  const all = useProgress.getState().cases
  const cases = all.filter((one) => !isOldCase(one, from))
  return {
    count: all.length - cases.length + sizeOf({ marks, phone, file }) - sizeOf(done),
    apply: () => {
      useDone.setState(done)
      useProgress.setState({ cases })
    }
  }
}

/** Clears them away, and says how many they were. */
export function clearOld(on: IsoDate): number {
  const { count, apply } = oldMatters(on)
  apply()
  return count
}

/** How many they are, for a screen that stays open. */
export function useOldCount(on: IsoDate): number {
  useDone()
  useProgress()
  useEntries()
  return oldMatters(on).count
}
