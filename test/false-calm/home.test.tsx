import HomePage from '@/pages/home/index'
import HouseholdPage from '@/pages/household/index'
import { enrolmentRulesFor } from '@/policy/enrolment'
import { windowFor } from '@/domain/enrolment/published'
import { useTabBadges } from '@/state/tab-badges'
import { CELLS, expected, isQuiet, NAME, NAMED, RULES, sumsIn, WORDS, type Cell } from './people.cases'
import { shown, stage } from './stage.cases'

// No screen may calm anybody of whom nothing is known, or of whom it is known that they are not covered: home, household, tab bar.

jest.mock('@/platform/clock', () => ({ now: jest.fn(), today: jest.fn() }))

jest.mock('@/platform/screen/network', () => ({ watchNetwork: () => () => undefined }))

/** Words that are allowed only where nothing is to be done and everything is known. */
const CALM = /没有要办的|都办完|放心|都缴了(?!」)|都在保/

/** A premium, or two of a newborn; where the place says nothing, the least that the nation asks for. Never what the fund would pay. */
const SUMS: Readonly<Record<Cell['rules'], readonly string[]>> = { known: ['440.00', '880.00'], national: ['400'], unknown: ['400'] }

it('stands on a place with days of its own, and on one without', () => {
  const has = (areaCode: string) => {
    const rules = enrolmentRulesFor(areaCode)
    return rules !== undefined && windowFor(rules, 2027) !== undefined
  }
  expect([has(RULES.known), has(RULES.national), has(RULES.unknown)]).toEqual([true, false, false])
})

describe.each(NAMED)('%s', (_, cell) => {
  it('home and household: one word, the right one; a tick, a calm word or a sum only where they belong', () => {
    stage(cell)
    const [home, household] = [shown(HomePage), shown(HouseholdPage)]
    const kind = expected(cell)
    expect([home.mark, household.mark]).toEqual([kind, kind])
    expect([home.ticks, household.ticks]).toEqual([isQuiet(cell) ? 1 : 0, 0])
    for (const { text } of [home, household]) {
      expect(text).toContain(NAME)
      expect(text).toMatch(WORDS[kind].must)
      expect(text).not.toContain('。。')
      if (!isQuiet(cell)) expect(text).not.toMatch(CALM)
    }
    expect(SUMS[cell.rules]).toEqual(expect.arrayContaining([...sumsIn(home.text)]))
    expect(sumsIn(household.text)).toEqual([])
  })
})

/** Whose window has closed without an answer, or whose place of that cannot say: the tab bar says so. What was answered is not counted again. */
const COUNTED: Readonly<Record<Cell['said'], readonly Cell['when'][]>> = {
  inForce: [],
  waiting: [],
  lapsed: [],
  missed: ['after', 'longAfter'],
  newborn: ['longAfter'],
  newbornLate: ['after', 'longAfter'],
  notInsured: ['after', 'longAfter'],
  unsaid: ['after', 'longAfter'],
  unsure: ['after', 'longAfter'],
  nothing: ['after', 'longAfter']
}

it.each(NAMED.filter(([, { said, when }]) => COUNTED[said].includes(when)))('the tab bar counts it: %s', (_, cell) => {
  stage(cell)
  shown(HomePage)
  expect(useTabBadges.getState().calendar).toBeGreaterThan(0)
})

it.each(NAMED.filter(([, cell]) => isQuiet(cell)))('the tab bar is silent: %s', (_, cell) => {
  stage(cell)
  shown(HomePage)
  expect(useTabBadges.getState().calendar).toBe(0)
})

const RESIDENT = { before: '是居民的话，2026 年的 2025年12月31日就截止了', within: '是居民的话，12月31日 周四 前缴 2027 年的', after: '是居民的话，2027 年的 2026年12月31日就截止了', longAfter: '是居民的话，2027 年的 2026年12月31日就截止了' } as const

it.each(NAMED.filter(([, { said }]) => said === 'unsaid'))('asks which insurance it is, and says by when that matters, the place’s own days or the nation’s alike: %s', (_, cell) => {
  stage(cell)
  const [home, household] = [shown(HomePage), shown(HouseholdPage)]
  expect(home.text).toContain('婆婆参加哪种医保，还不知道')
  for (const { text } of [home, household]) expect(text).toContain('参加哪种医保还没说')
  expect(home.text).toContain(RESIDENT[cell.when])
})

it.each(NAMED.filter(([, { said, when }]) => said === 'newborn' && when !== 'longAfter'))('names the days of a newborn wherever it is, and no season before its birth: %s', (_, cell) => {
  stage(cell)
  const { text } = shown(HomePage)
  expect(text).toContain('新生儿参保')
  expect(text).not.toContain('2025年12月31日')
})

it('is quiet, with the day up to which that is known, where everything is', () => {
  const cell = CELLS.find(({ rules, said, when }) => rules === 'known' && said === 'inForce' && when === 'longAfter') as Cell
  stage(cell)
  const home = shown(HomePage)
  expect(home.text).toContain('现在没有要办的看到 8月31日。')
})
