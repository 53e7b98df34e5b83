// Straight to wx: Taro turns callbacks into promises, and requirePrivacyAuthorize has only callbacks.
import type { PhoneEvent } from '@/domain/deadline/phone-event'
import { trialShelf } from '../storage/trial'
import type { CalendarResult } from './phone-calendar'

type Failure = { readonly errno?: number; readonly errMsg?: string }
type Callbacks = { readonly success: () => void; readonly fail: (failure: Failure) => void }
type Api = (options: Record<string, unknown> & Callbacks) => void

/** What may be missing: the calendar came with base library 2.15.0, the privacy question with 2.32.3. */
declare const wx: {
  readonly addPhoneCalendar?: Api
  readonly addPhoneRepeatCalendar?: Api
  readonly requirePrivacyAuthorize?: Api
  readonly openSetting?: Api
  readonly getDeviceInfo?: () => { readonly platform?: string }
}

/** Here the phone's own calendar can be written to; elsewhere a file stands in its place. */
export const hasPhoneCalendar = true

export const canOpenCalendarSettings = true

export const openCalendarSettings = (): Promise<void> =>
  new Promise((resolve) => {
    if (wx.openSetting === undefined) resolve()
    else wx.openSetting({ success: () => resolve(), fail: () => resolve() })
  })

const apiFor = ({ every }: PhoneEvent): Api | undefined => (every === undefined ? wx.addPhoneCalendar : wx.addPhoneRepeatCalendar)

export async function addToPhoneCalendar(events: readonly PhoneEvent[]): Promise<readonly CalendarResult[]> {
  if (trialShelf()) return ['tried']
  if (events[0] === undefined || apiFor(events[0]) === undefined) return ['unsupported']
  if (!(await agreesToPrivacy())) return ['privacy-refused']
  const results: CalendarResult[] = []
  for (const event of events) {
    const result = await addOne(event)
    results.push(result)
    if (result !== 'added' && result !== 'unsure') break
  }
  return results
}

/** Clients from before the question have none to ask; once agreed, the answer comes at once. */
const agreesToPrivacy = (): Promise<boolean> =>
  new Promise((resolve) => {
    if (wx.requirePrivacyAuthorize === undefined) resolve(true)
    else wx.requirePrivacyAuthorize({ success: () => resolve(true), fail: () => resolve(false) })
  })

const addOne = (event: PhoneEvent): Promise<CalendarResult> =>
  new Promise((resolve) => {
    const { every, endTime, ...what } = event
    const add = apiFor(event)
    if (add === undefined) return resolve('unsupported')
    return add({
      ...what,
      // Seconds as text: so WeChat's typings and documents have it, unlike `startTime`.
      endTime: String(endTime),
      allDay: false,
      alarm: true,
      ...(every === undefined ? {} : { repeatInterval: every }),
      success: () => resolve(isBelievable() ? 'added' : 'unsure'),
      fail: (failure) => resolve(whyNot(failure))
    })
  })

/** Android opens its calendar's own form and reports success even when the person leaves it (NervJS/taro #13936); an iPhone tells. */
const isBelievable = (): boolean => wx.getDeviceInfo?.().platform === 'ios'

// 103, 104: the privacy notice was declined; 112: it does not mention the calendar.
const PRIVACY_ERRORS = [103, 104, 112]

/** The words differ between phones and versions; the first pattern that fits decides. */
const REASONS: readonly (readonly [RegExp, CalendarResult])[] = [
  [/privacy/i, 'privacy-refused'],
  [/\btap\b|gesture/i, 'needs-tap'],
  [/cancel/i, 'cancelled'],
  [/auth|deny|denied|permission/i, 'refused'],
  [/not support|unsupported|not a function/i, 'unsupported']
]

function whyNot({ errno = 0, errMsg = '' }: Failure): CalendarResult {
  if (PRIVACY_ERRORS.includes(errno)) return 'privacy-refused'
  return REASONS.find(([pattern]) => pattern.test(errMsg))?.[1] ?? 'failed'
}
