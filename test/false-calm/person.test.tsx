import CoverPage from '@/packages/calendar/cover'
import { expected, NAME, NAMED, sumsIn, WORDS } from './people.cases'
import { shown, stage } from './stage.cases'

// No screen may calm anybody of whom nothing is known, or of whom it is known that they are not covered: the page of one person.

jest.mock('@/platform/clock', () => ({ now: jest.fn(), today: jest.fn() }))

it.each(NAMED)('the person’s page: one word, and what follows from it: %s', (_, cell) => {
  stage(cell)
  const { text, ticks, mark } = shown(CoverPage, { member: 'po' })
  const kind = expected(cell)
  expect(mark).toBe(kind)
  expect(ticks).toBe(0)
  expect(text).toContain(NAME)
  expect(text).toMatch(WORDS[kind].must)
  expect(text).not.toMatch(WORDS[kind].never)
  expect(text).not.toContain('。。')
  // Nothing is promised: sums are a premium, where the place names one, and what the years that are recorded add to a limit, which is
  // nothing yet. Not to pay this year costs 「¥0」, with what that means right behind it.
  const sums = sumsIn(text.replace(/¥0(?=20\d\d 全年不报)/g, ''))
  expect(cell.rules === 'known' ? ['440.00', '0.00'] : ['0.00']).toEqual(expect.arrayContaining([...new Set(sums)]))
})
