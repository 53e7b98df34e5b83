import ResultPage from '@/packages/estimator/result'
import { EMPTY_FORM, NO_OWN, useEstimates, type EstimateForm } from '@/state/estimates'
import { CELLS, expected, NAMED, type Cell } from './people.cases'
import { shown, stage } from './stage.cases'
import { fireEvent, render, screen, cleanup } from '@testing-library/react'
import { copyText } from '@/platform/sharing/clipboard'

// No screen may calm anybody of whom nothing is known, or of whom it is known that they are not covered: the result of an estimate, and its text.

jest.mock('@/platform/clock', () => ({ now: jest.fn(), today: jest.fn() }))
jest.mock('@/platform/sharing/clipboard', () => ({ systemConfirmsCopy: false, copyText: jest.fn(async () => 'copied') }))

const bill: EstimateForm = {
  ...EMPTY_FORM, who: 'po', tier: 'tertiary', place: 'crossProvince', filing: 'longTerm', city: '武汉', splitOpen: true, total: '68400', a: '42200', b: '22000', c: '4200'
}
/** Where the place has no rates, those of the local notice. */
const formFor = ({ rules }: Cell): EstimateForm => (rules === 'known' ? bill : { ...bill, own: { ...NO_OWN, who: 'po', rate: '60', start: '800' } })
const isBorn = ({ said, when }: Cell): boolean => said !== 'newborn' || when !== 'before'

const TOTAL = '¥68,400.00'
/** The fund’s part, wherever it is named. */
const FUND = /医保(约|最多)?付¥?[\d,]/

it.each(NAMED)('the result: cover first, then the sum that has to be ready: %s', (_, cell) => {
  stage(cell)
  useEstimates.setState({ draft: formFor(cell) })
  const { text } = shown(ResultPage)
  const first = text.search(/¥/)
  const kind = expected(cell)
  expect(isBorn(cell)).toBeDefined()
  if (kind === 'inForce') {
    expect(text).toContain('婆婆那天在保。')
    expect(text).not.toMatch(/这次医保不付|如果在保/)
    expect(text.slice(first)).not.toMatch(/^¥68,400\.00/)
    return
  }
  // All of it first; what the fund would pay stands only behind 「如果在保」.
  expect(text.slice(first)).toMatch(new RegExp(`^${TOTAL.replace('.', '\\.')}`))
  expect(text.slice(0, first)).toMatch(kind === 'unknown' ? /还不知道/ : /这次医保不付/)
  const fund = text.search(FUND)
  expect(fund).toBeGreaterThan(text.indexOf('如果在保'))
  expect(text.indexOf('如果在保')).toBeGreaterThan(first)
  expect(text).not.toContain('婆婆那天在保。')
})

it.each(NAMED)('the text for a chat says the same in the same order: %s', (_, cell) => {
  stage(cell)
  useEstimates.setState({ draft: formFor(cell) })
  jest.mocked(copyText).mockClear()
  render(<ResultPage />)
  fireEvent.click(screen.getByRole('button', { name: /发给家人/ }))
  const copy = screen.queryByRole('button', { name: /复制/ })
  if (copy !== null) fireEvent.click(copy)
  cleanup()
  const text = jest.mocked(copyText).mock.calls[0]?.[0] ?? ''
  const kind = expected(cell)
  const promised = text.search(/医保(约|最多)付/)
  if (kind === 'inForce') expect(text).not.toMatch(/医保不付|在不在保/)
  else expect(text.search(kind === 'unknown' ? /在不在保/ : /这次医保不付/)).toBeLessThan(promised)
  expect(text).not.toBe('')
})

it('has a row for everybody', () => expect(CELLS.length).toBe(3 * 10 * 4))
