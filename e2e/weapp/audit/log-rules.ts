// What the log of a whole run decides.
import type { Finding, Log, SetDataCall } from '../phone/contract'
import { DEPRECATED, LIMITS, PROBES, RULES, SOURCES, WARNINGS } from './rules'

type Check = (log: Log) => Finding[]
const finding = (rule: string, what: string): Finding => ({ rule, what })

const exceptions: Check = ({ errors }) => errors.map(({ where, message }) => finding(RULES.exceptions, `${where}: ${message}`))

const network: Check = (log) => log.network.map((attempt) => finding(RULES.requests, attempt))

const unknownWx: Check = (log) =>
  log.unknownWx.filter((name) => !(name in PROBES)).map((name) => finding(RULES.unknownWx, `wx.${name}: a slip of the pen, or to be added in e2e/weapp/phone/wx`))

const deprecated: Check = ({ calls }) =>
  [...new Set(calls.map(({ name }) => name))].filter((name) => DEPRECATED.includes(name)).map((name) => finding(RULES.deprecated, `wx.${name}`))

const evaluations: Check = (log) => log.evaluations.filter((source) => !(source in SOURCES)).map((source) => finding(RULES.evaluation, source))

const timers: Check = (log) =>
  log.timers.map(({ startedOn, seenOn, kind, delay }) => finding(RULES.timers, `${kind} of ${delay} ms from ${startedOn} still runs on ${seenOn}`))

const framework: Check = ({ warnings, unsupportedTags, unboundHandlers, deadLinks }) => [
  ...warnings.filter((warning) => !(warning in WARNINGS)).map((warning) => finding(RULES.framework, warning)),
  ...unsupportedTags.map((tag) => finding(RULES.tags, `<${tag}>`)),
  ...unboundHandlers.map((name) => finding(RULES.handlers, name)),
  ...deadLinks.map((path) => finding(RULES.deadLinks, path))
]

const largeUpdates: Check = ({ setData }) =>
  setData.filter(({ bytes }) => bytes > LIMITS.setDataBytes).map(({ route, bytes, cause }) => finding(RULES.setDataSize, `${bytes} bytes on ${route} after ${cause}`))

/** @param times In milliseconds, in order. */
const tooMany = (times: readonly number[], limit: number): number => times.findIndex((at, index) => (times[index + limit] ?? Infinity) - at < 1000)

/** @param times When each picture was asked for, in milliseconds. */
export const auditImages = (times: readonly number[]): Finding[] =>
  tooMany(times, LIMITS.imageRequestsPerSecond) < 0 ? [] : [finding(RULES.imageRequests, `more than ${LIMITS.imageRequestsPerSecond} in a second`)]

/** Nobody taps or types faster; a test may, on a quick machine. */
const ACT_MS = 100

/** When each would have come from a person's hands: what follows from one act keeps its distances, acts are at least `ACT_MS` apart. */
function atPersonsPace(calls: readonly SetDataCall[]): readonly number[] {
  let [begun, shift] = [-Infinity, 0]
  return calls.map(({ at, cause }, index) => {
    if (cause !== calls[index - 1]?.cause) {
      shift = Math.max(shift, begun + ACT_MS - at)
      begun = at + shift
    }
    return at + shift
  })
}

const frequentUpdates: Check = ({ setData }) => {
  const crowded = setData[tooMany(atPersonsPace(setData), LIMITS.setDataPerSecond)]
  return crowded ? [finding(RULES.setDataRate, `more than ${LIMITS.setDataPerSecond} in a second on ${crowded.route} after ${crowded.cause}`)] : []
}

/** A page may follow what another page changed; it may not go on by itself. */
const hiddenPages: Check = ({ setData }) => {
  const times = new Map<string, number>()
  for (const { route, cause, paths } of setData.filter(({ onHiddenPage }) => onHiddenPage)) {
    for (const path of paths) {
      const what = `times on ${route} after ${cause}: ${path}`
      times.set(what, (times.get(what) ?? 0) + 1)
    }
  }
  return [...times].filter(([, count]) => count > LIMITS.hiddenTimes).map(([what, count]) => finding(RULES.hiddenPage, `${count} ${what}`))
}

export type Cost = { readonly cause: string; readonly route: string; readonly calls: number; readonly bytes: number; readonly largest: string }

/** What each thing the person did cost, page by page. */
export function costs(setData: readonly SetDataCall[]): Cost[] {
  const sums = new Map<string, Cost>()
  for (const { cause, route, bytes, largest } of setData) {
    const key = `${cause} ${route}`
    const sum = sums.get(key) ?? { cause, route, calls: 0, bytes: 0, largest: '' }
    const heaviest = parseInt(largest, 10) > (parseInt(sum.largest, 10) || 0) ? largest : sum.largest
    sums.set(key, { ...sum, calls: sum.calls + 1, bytes: sum.bytes + bytes, largest: heaviest })
  }
  return [...sums.values()]
}

const budgets: Check = ({ setData, visits }) =>
  costs(setData).flatMap(({ cause, route, bytes, largest }) => {
    if (cause.startsWith('key ') && bytes > LIMITS.keyBytes) return [finding(RULES.keyBudget, `${bytes} bytes on ${route} for ${cause}, ${largest}`)]
    const opened = visits.some((visit) => visit.cause === cause && visit.route === route)
    return opened && bytes > LIMITS.openBytes ? [finding(RULES.openBudget, `${bytes} bytes for ${route}, ${largest}`)] : []
  })

const CHECKS = [exceptions, network, unknownWx, deprecated, evaluations, timers, framework, largeUpdates, frequentUpdates, hiddenPages, budgets]

export const auditLog = (log: Log): Finding[] => CHECKS.flatMap((check) => check(log))

type Timing = { readonly rule: string; readonly what: string; readonly ms: number; readonly limit: number }

const timingsOf = ({ scripts, visits, setData }: Log): Timing[] => [
  ...scripts.map(({ module, ms }) => ({ rule: RULES.scriptTime, what: `${module}.js ran`, ms, limit: LIMITS.scriptMs })),
  ...visits.map(({ route, ms }) => ({ rule: RULES.firstScreen, what: `${route} opened in`, ms, limit: LIMITS.firstScreenMs })),
  ...setData.map(({ route, cause, ms }) => ({ rule: RULES.renderTime, what: `${route} after ${cause.replace(/ #\d+$/, '')}`, ms, limit: LIMITS.renderMs }))
]

/** Over all runs, and of each thing the quickest time: what else the machine does at that moment is no fault of the app. */
export function auditTimes(logs: readonly Log[]): Finding[] {
  const quickest = new Map<string, Timing>()
  for (const timing of logs.flatMap(timingsOf)) {
    const key = `${timing.rule} ${timing.what}`
    if (timing.ms < (quickest.get(key)?.ms ?? Infinity)) quickest.set(key, timing)
  }
  return [...quickest.values()].filter(({ ms, limit }) => ms > limit).map(({ rule, what, ms }) => finding(rule, `${what} ${Math.round(ms)} ms`))
}
