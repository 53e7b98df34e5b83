import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import Taro from '@tarojs/taro'
import fc from 'fast-check'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { ENROLMENTS, type Member } from '@/domain/enrolment/member'
import HomePage from '@/pages/home/index'
import { useHomeArea } from '@/state/home-area'
import { useHousehold } from '@/state/household'
import { usePreferences } from '@/state/preferences'
import { STORED_FAMILY } from '../e2e/stored'

// What home keeps of its first picture, and what it computes: the same screen. Here both come from the same stores; what makes a kept one
// stale is tried in src/state/kept-home.test.ts.

let mockKept: string | undefined
jest.mock('@/state/kept-home', () => ({
  keepHome: (_on: IsoDate, view: object | undefined) => void (mockKept = view && JSON.stringify(view)),
  readKeptHome: () => (mockKept === undefined ? undefined : JSON.parse(mockKept))
}))

jest.mock('@/platform/screen/network', () => ({ watchNetwork: () => () => undefined }))

const RUNS = Number(process.env['RUNS'] ?? 25)
const TODAY: IsoDate = '2026-11-22'
const AREAS = ['330800', '500000', '310000', '411600', '350300', '']

beforeEach(() => {
  jest.useFakeTimers()
  mockKept = undefined
  useHomeArea.setState({ areaCode: '' })
  usePreferences.setState({ theme: 'system', largeText: 'unset' })
})
afterEach(() => jest.useRealTimers())

const pass = () => act(() => void jest.advanceTimersByTime(200))
const outer = (name: string) => document.querySelector(name)?.outerHTML
const crew = () => [...document.querySelectorAll('[aria-label="家人的医保"] .ax-cover-line')].map((line) => line.outerHTML)
const picture = () => ({ nav: outer('.ax-nav'), hero: outer('.ax-hero'), tabs: outer('.ax-tab-bar'), page: document.querySelector('.ax-page')?.className })
const isComputed = () => screen.queryByText('数据从哪来') !== null

/** Home of this family on this day, computed and kept. */
function computed(members: readonly Member[], on: IsoDate) {
  jest.setSystemTime(new Date(`${on}T04:00:00Z`))
  useHousehold.setState({ members })
  mockKept = undefined
  const page = render(<HomePage />)
  pass()
  return page
}

/** A start of the app with what was kept: before anything was opened. */
function startedAgain() {
  cleanup()
  render(<HomePage />)
}

const day = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2026-01-01', n))
const years = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2025, max: 2028 }), state: fc.constantFrom('paid' as const, 'missed' as const) }), { maxLength: 3, selector: ({ year }) => year })
const member = fc.record({ insurance: fc.constantFrom(...ENROLMENTS), areaCode: fc.constantFrom(...AREAS), years, status: fc.constantFrom('active' as const, 'retired' as const) })
const family = fc.array(member, { minLength: 1, maxLength: 6 }).map((all) => all.map((one, i) => ({ id: `m${i}aaaaaaaa`, nickname: `家人${i}`, relation: 'other' as const, ...one })))

it('says what is computed, to the letter: any family, any day', () => {
  fc.assert(fc.property(family, day, fc.constantFrom('system', 'dark'), fc.boolean(), (members, on, theme, largeText) => {
    usePreferences.setState({ theme, largeText } as never)
    computed(members, on)
    const live = picture()
    const lines = crew()
    startedAgain()
    expect(isComputed()).toBe(false)
    expect(picture()).toEqual(live)
    expect(crew()).toEqual(lines.slice(0, 3))
    pass()
    expect(isComputed()).toBe(true)
    expect(picture()).toEqual(live)
    expect(crew()).toEqual(lines)
    cleanup()
  }), { numRuns: RUNS })
})

const eight = () => computed(STORED_FAMILY.map(({ paidYears: _paid, missedYears: _missed, ...one }: Record<string, unknown>) => ({ years: [], ...one })) as unknown as Member[], TODAY)

it('of a large family is small', () => {
  eight()
  expect(mockKept?.length).toBeLessThan(4000)
})

it('of nobody, none is kept', () => {
  eight()
  expect(mockKept).toBeDefined()
  act(() => useHousehold.setState({ members: [] }))
  pass()
  expect(mockKept).toBeUndefined()
})

it('follows what changes while home stands, also the day', () => {
  eight()
  const before = mockKept
  act(() => usePreferences.setState({ largeText: true }))
  pass()
  expect(mockKept).not.toBe(before)
  expect(document.querySelector('.ax-large')).not.toBeNull()
})

describe('tapped before anything is open', () => {
  it('a person, the counter, the calendar: it opens', () => {
    eight()
    startedAgain()
    fireEvent.click(document.querySelector('.ax-cover-line') as Element)
    fireEvent.click(screen.getByText('我在窗口'))
    expect(isComputed()).toBe(false)
    expect(jest.mocked(Taro.navigateTo).mock.calls.map(([{ url }]) => url.split('?')[0])).toEqual(['/packages/calendar/cover', '/packages/counter/index'])
  })

  it('the place: its sheet opens', () => {
    eight()
    startedAgain()
    fireEvent.click(screen.getByRole('button', { name: /^统筹区：/ }))
    expect(within(screen.getByRole('dialog')).getByText('看哪里的政策')).toBeInTheDocument()
  })

  it('an answer: it is noted, said, and can be taken back', () => {
    const one: Member = { id: 'dadaaaaaaa', nickname: '爸爸', relation: 'father', insurance: 'resident', areaCode: '350300', years: [] }
    computed([one], TODAY)
    startedAgain()
    fireEvent.click(within(document.querySelector('.ax-hero') as HTMLElement).getByText(/^(已经缴了|缴了)$/))
    expect(useHousehold.getState().members[0]?.years).toHaveLength(1)
    fireEvent.click(screen.getByText('撤销'))
    expect(useHousehold.getState().members[0]?.years).toEqual([])
  })
})
