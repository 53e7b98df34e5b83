// What a browser wrote down while somebody tapped: how long the page's thread worked for each tap, whatever else the machine did meanwhile.
import { MARKS } from './recorder'

export const CATEGORIES = ['toplevel', 'blink.user_timing']
const TASK = 'ThreadControllerImpl::RunTask'
const MICROS = 1000

type Traced = { readonly name: string; readonly pid: number; readonly tid: number; readonly ts: number; readonly tts?: number; readonly dur?: number; readonly tdur?: number }
/** Milliseconds in which the thread worked: from the event until it was shown, and the longest task from the event until it was quiet. */
export type Work = { readonly shown: number; readonly long: number }

const longest = (tasks: readonly Traced[], from: number, to: number): number =>
  Math.max(0, ...tasks.filter(({ ts, dur = 0 }) => ts + dur > from && ts < to).map(({ tdur = 0 }) => tdur / MICROS))

/** @returns What the page did by itself between its first picture and the first tap, then each tap in turn. */
export function workOf(trace: string): readonly Work[] {
  const { traceEvents: all } = JSON.parse(trace) as { readonly traceEvents: readonly Traced[] }
  const marks = all.filter(({ name }) => (Object.values(MARKS) as string[]).includes(name)).sort((a, b) => a.ts - b.ts)
  const [first] = marks
  const tasks = all.filter(({ name, pid, tid }) => name === TASK && pid === first?.pid && tid === first.tid)
  const called = (name: string) => marks.filter((mark) => mark.name === name)
  const [events, shown, quiet] = [called(MARKS.event), called(MARKS.shown), called(MARKS.quiet)]
  const alone = { shown: NaN, long: longest(tasks, first?.ts ?? 0, events[0]?.ts ?? Infinity) }
  return [alone, ...events.map((event, i) => ({ shown: ((shown[i]?.tts ?? NaN) - (event.tts ?? NaN)) / MICROS, long: longest(tasks, event.ts, quiet[i]?.ts ?? Infinity) }))]
}
