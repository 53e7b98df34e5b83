import type { PhoneEvent } from '@/domain/deadline/phone-event'
import { addToPhoneCalendar as addAnywhere, canOpenCalendarSettings as canAnywhere } from './phone-calendar'
import { addToPhoneCalendar, canOpenCalendarSettings, openCalendarSettings } from './phone-calendar.weapp'

const event: PhoneEvent = { title: '妈妈：缴居民医保', description: '¥440.00', startTime: 1_798_678_800, endTime: 1_798_680_600, alarmOffset: 604_800 }

type Options = Record<string, unknown> & { success: () => void; fail: (failure: object) => void }
const says = (failure?: object) => jest.fn((options: Options) => (failure ? options.fail(failure) : options.success()))
const phone = (over: object = {}) => {
  const wx = { addPhoneCalendar: says(), addPhoneRepeatCalendar: says(), requirePrivacyAuthorize: says(), openSetting: says(), getDeviceInfo: () => ({ platform: 'ios' }), ...over }
  Object.assign(globalThis, { wx })
  return wx
}
afterAll(() => Object.assign(globalThis, { wx: undefined }))

it('says so where there is no calendar', async () => {
  expect(await addAnywhere([event])).toEqual(['unsupported'])
  expect([canAnywhere, canOpenCalendarSettings]).toEqual([false, true])
})

it('hands the event over as WeChat wants it, in seconds', async () => {
  const wx = phone()
  expect(await addToPhoneCalendar([event])).toEqual(['added'])
  expect(wx.addPhoneCalendar.mock.calls[0]?.[0]).toMatchObject({ ...event, endTime: '1798680600', alarm: true, allDay: false })
  expect(wx.addPhoneRepeatCalendar).not.toHaveBeenCalled()
})

it.each([
  ['an iPhone tells the truth', 'ios', 'added'],
  ['Android says yes to a cancel too', 'android', 'unsure'],
  ['nobody knows of HarmonyOS', 'ohos', 'unsure'],
  ['the developer tools', 'devtools', 'unsure']
])('success: %s', async (_, platform, result) => {
  phone({ getDeviceInfo: () => ({ platform }) })
  expect(await addToPhoneCalendar([event])).toEqual([result])
})

it('an old client that does not say what it is is not believed', async () => {
  phone({ getDeviceInfo: undefined })
  expect(await addToPhoneCalendar([event])).toEqual(['unsure'])
})

it.each([
  ['the person says no', { errMsg: 'addPhoneCalendar:fail auth deny' }, 'refused'],
  ['they said no before', { errMsg: 'addPhoneCalendar:fail:auth denied' }, 'refused'],
  ['WeChat itself may not', { errMsg: 'addPhoneCalendar:fail system permission denied' }, 'refused'],
  ['they cancel on an iPhone', { errMsg: 'addPhoneCalendar:fail cancel' }, 'cancelled'],
  ['the privacy notice was declined', { errno: 104, errMsg: 'addPhoneCalendar:fail' }, 'privacy-refused'],
  ['the notice does not mention the calendar', { errno: 112, errMsg: 'addPhoneCalendar:fail' }, 'privacy-refused'],
  ['an older client says it in words', { errMsg: 'addPhoneCalendar:fail privacy permission is not authorized' }, 'privacy-refused'],
  ['it was not from a tap', { errMsg: 'addPhoneCalendar:fail can only be invoked by user TAP gesture.' }, 'needs-tap'],
  ['a desktop client', { errMsg: 'addPhoneCalendar:fail not support' }, 'unsupported'],
  ['anything else', { errMsg: 'addPhoneCalendar:fail' }, 'failed'],
  ['no word at all', {}, 'failed']
])('when %s', async (_, failure, result) => {
  phone({ addPhoneCalendar: says(failure) })
  expect(await addToPhoneCalendar([event])).toEqual([result])
})

describe('the privacy notice', () => {
  it('comes first, and a no ends it', async () => {
    const wx = phone({ requirePrivacyAuthorize: says({ errMsg: 'requirePrivacyAuthorize:fail' }) })
    expect(await addToPhoneCalendar([event])).toEqual(['privacy-refused'])
    expect(wx.addPhoneCalendar).not.toHaveBeenCalled()
  })
  it('is skipped by clients that do not know it', async () => {
    phone({ requirePrivacyAuthorize: undefined })
    expect(await addToPhoneCalendar([event])).toEqual(['added'])
  })
})

it.each([
  ['addPhoneCalendar', event],
  ['addPhoneRepeatCalendar', { ...event, every: 'year' }]
] as const)('an old client without %s', async (api, wanted) => {
  const wx = phone({ [api]: undefined })
  expect(await addToPhoneCalendar([wanted])).toEqual(['unsupported'])
  expect(wx.requirePrivacyAuthorize).not.toHaveBeenCalled()
})

it('several: stops where one is not taken', async () => {
  const answers = [undefined, { errMsg: 'addPhoneCalendar:fail can only be invoked by user TAP gesture.' }, undefined]
  const wx = phone({ addPhoneCalendar: jest.fn((options: Options) => { const failure = answers.shift(); if (failure) options.fail(failure); else options.success() }) })
  expect(await addToPhoneCalendar([event, event, event])).toEqual(['added', 'needs-tap'])
  expect(wx.addPhoneCalendar).toHaveBeenCalledTimes(2)
  expect(wx.requirePrivacyAuthorize).toHaveBeenCalledTimes(1)
})

it('several on Android: each is unsure', async () => {
  phone({ getDeviceInfo: () => ({ platform: 'android' }) })
  expect(await addToPhoneCalendar([event, event])).toEqual(['unsure', 'unsure'])
})

it.each(['month', 'year'] as const)('one that comes back every %s, without end', async (every) => {
  const wx = phone()
  expect(await addToPhoneCalendar([{ ...event, every }])).toEqual(['added'])
  expect(wx.addPhoneRepeatCalendar.mock.calls[0]?.[0]).toMatchObject({ ...event, endTime: '1798680600', repeatInterval: every, alarm: true })
  expect(wx.addPhoneRepeatCalendar.mock.calls[0]?.[0]).not.toHaveProperty('every')
  expect(wx.addPhoneRepeatCalendar.mock.calls[0]?.[0]).not.toHaveProperty('repeatEndTime')
  expect(wx.addPhoneCalendar).not.toHaveBeenCalled()
})

it('one of each kind, each to its own', async () => {
  const wx = phone()
  expect(await addToPhoneCalendar([event, { ...event, every: 'month' }])).toEqual(['added', 'added'])
  expect([wx.addPhoneCalendar, wx.addPhoneRepeatCalendar].map((api) => api.mock.calls.length)).toEqual([1, 1])
})

it('a client that cannot repeat takes the others', async () => {
  phone({ addPhoneRepeatCalendar: undefined })
  expect(await addToPhoneCalendar([event, { ...event, every: 'month' }, event])).toEqual(['added', 'unsupported'])
})

it.each([
  ['opened', says()],
  ['closed again', says({ errMsg: 'openSetting:fail' })],
  ['missing', undefined]
])('settings %s', async (_, openSetting) => {
  phone({ openSetting })
  await expect(openCalendarSettings()).resolves.toBeUndefined()
})
