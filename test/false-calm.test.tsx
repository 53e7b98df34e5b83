import { cleanup, render } from '@testing-library/react'
import CalendarPage from '@/packages/calendar/index'
import HomePage from '@/pages/home/index'
import HouseholdPage from '@/pages/household/index'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { told } from '@/domain/enrolment/years.cases'
import { now, today } from '@/platform/clock'
import { enrolmentRulesFor } from '@/policy/enrolment'
import { windowFor } from '@/domain/enrolment/published'
import { NOTHING_DONE, useDone } from '@/state/done'
import { useEntries } from '@/state/entries'
import { useHousehold } from '@/state/household'

// No screen may calm anybody of whom nothing is known, or of whom it is known that they are not covered.

jest.mock('@/platform/clock', () => ({ now: jest.fn(), today: jest.fn() }))

jest.mock('@/platform/screen/network', () => ({ watchNetwork: () => () => undefined }))

const KNOWN = '330800'
const ONLY_NATIONAL = '350300'
const NOWHERE = ''

/** Which rules there are: the place's own, none, or none and no place either. */
const RULES = { known: KNOWN, national: ONLY_NATIONAL, unknown: NOWHERE } as const

const person = (more: Partial<Member> = {}): Member => ({
  id: 'po', nickname: '婆婆', relation: 'other', insurance: 'resident', areaCode: KNOWN, birthYear: 1957, years: [], ...more
})

/** What was said of one person: years before 2026 are paid where it does not matter. */
const SAID = {
  inForce: person({ years: told([2024, 2025, 2026, 2027]) }),
  waiting: person({ years: told([2024, 2027], [2025, 2026]) }),
  lapsed: person({ years: told([2024, 2025], [2026, 2027]) }),
  missed: person({ years: told([2024, 2025, 2026]) }),
  newborn: person({ relation: 'child', birthYear: 2026, birthDate: '2026-10-12', group: 'child' }),
  notInsured: person({ insurance: 'none' }),
  // Paid once as what they may no longer be.
  unsaid: person({ insurance: 'unknown', years: told([2026, 2027]) }),
  nothing: person()
} as const

/** Before the window of 2027, in it, just after it, and long after it. */
const DAYS = { before: '2026-08-20', within: '2026-11-27', after: '2027-01-05', longAfter: '2027-05-10' } as const

type Cell = readonly [rules: keyof typeof RULES, said: keyof typeof SAID, when: keyof typeof DAYS]
const keysOf = <Table extends object>(table: Table) => Object.keys(table) as (keyof Table)[]
const CELLS: readonly Cell[] = keysOf(RULES).flatMap((rules) => keysOf(SAID).flatMap((said) => keysOf(DAYS).map((when): Cell => [rules, said, when])))

const SCREENS = { home: HomePage, calendar: CalendarPage, household: HouseholdPage } as const

type Shown = { readonly text: string; readonly ticks: number; readonly mark: string | undefined }

/** What somebody reads on a screen; answers that can be given, and their buttons, are no claim. */
function shown(screen: keyof typeof SCREENS): Shown {
  const Page = SCREENS[screen]
  render(<Page />)
  const page = document.body
  const mark = /ax-cov--(\w+)/.exec(page.querySelector('.ax-cov')?.className ?? '')?.[1]
  const ticks = page.querySelectorAll('.ax-hero__done').length
  const text = page.textContent ?? ''
  cleanup()
  return { text, ticks, mark }
}

function at([rules, said, when]: Cell): Record<keyof typeof SCREENS, Shown> {
  const day: IsoDate = DAYS[when]
  jest.mocked(today).mockReturnValue(day)
  jest.mocked(now).mockReturnValue({ day, minute: 12 * 60 })
  useHousehold.setState({ members: [{ ...SAID[said], areaCode: RULES[rules] }], lastRemoved: null })
  return { home: shown('home'), calendar: shown('calendar'), household: shown('household') }
}

/** Words that are allowed only of somebody who is in force and in a place whose days are known. */
const CALM = /没有要办的|都办完|放心|都缴了(?!」)/

const isQuiet = (cell: Cell, { home }: ReturnType<typeof at>): boolean => cell[0] === 'known' && home.mark === 'inForce'

beforeEach(() => {
  useDone.setState(NOTHING_DONE)
  useEntries.setState({ entries: [], lastRemoved: null })
})

it('stands on a place with days of its own, and on one without', () => {
  const has = (areaCode: string) => {
    const rules = enrolmentRulesFor(areaCode)
    return rules !== undefined && windowFor(rules, 2027) !== undefined
  }
  expect([has(KNOWN), has(ONLY_NATIONAL), has(NOWHERE)]).toEqual([true, false, false])
})

it.each(CELLS)('rules %s, said %s, %s the window: no tick, no 「没有」, nobody left out', (...cell) => {
  const screens = at(cell)
  const { home, calendar, household } = screens
  if (isQuiet(cell, screens)) return
  expect([home.ticks, calendar.ticks, household.ticks]).toEqual([0, 0, 0])
  for (const { text } of [home, calendar]) expect(text).not.toMatch(CALM)
  for (const { text } of [home, calendar, household]) expect(text).toContain('婆婆')
  // Everybody has one word, the same at home and in the family.
  expect(home.mark).toBeDefined()
  expect(household.mark).toBe(home.mark)
})

it.each(CELLS.filter(([rules]) => rules === 'known'))('rules %s, said %s, %s: what is known is said', (...cell) => {
  const { home } = at(cell)
  const [, said, when] = cell
  const allowed: Readonly<Record<keyof typeof SAID, readonly string[]>> = {
    inForce: ['inForce'],
    waiting: when === 'before' || when === 'within' ? ['lapsed'] : ['waiting', 'inForce'],
    lapsed: ['lapsed'],
    missed: when === 'before' || when === 'within' ? ['inForce'] : ['unknown'],
    newborn: ['unknown', 'notInsured', 'lapsed'],
    notInsured: ['notInsured'],
    unsaid: ['unknown'],
    nothing: ['unknown']
  }
  expect(allowed[said]).toContain(home.mark)
})

const WAYS = { before: '是居民的话，9月1日起缴 2027 年的', within: '是居民的话，12月31日 周四 前缴 2027 年的', after: '是居民的话，9月1日起缴 2028 年的', longAfter: '是居民的话，9月1日起缴 2028 年的' } as const

it.each(keysOf(DAYS).flatMap((when) => (['known', 'national', 'unknown'] as const).map((rules) => [when, rules] as const)))('asks which insurance it is, %s the window, rules %s, and says by when that matters', (when, rules) => {
  const { home, calendar, household } = at([rules, 'unsaid', when])
  for (const { text } of [home, calendar]) expect(text).toContain('婆婆参加哪种医保，还不知道')
  for (const { text } of [home, household]) expect(text).toContain('参加哪种医保还没说')
  for (const { text } of [home, calendar, household]) expect(text).not.toContain('。。')
  if (rules === 'known') expect(home.text).toContain(WAYS[when])
})

it('is quiet, with the day up to which that is known, where everything is', () => {
  const { home } = at(['known', 'inForce', 'longAfter'])
  expect(home.ticks).toBe(1)
  expect(home.text).toContain('现在没有要办的看到 8月31日。')
})
