import { told } from '@/domain/enrolment/years.cases'
import { act, fireEvent, render, screen } from '@testing-library/react'
import type { Member } from '@/domain/enrolment/member'
import { useBills } from '@/state/bills'
import { EMPTY_FORM, NO_OWN, useEstimates, type EstimateForm } from '@/state/estimates'
import { useHousehold } from '@/state/household'
import { resetTaro } from '../../../../test/taro'
import { EstimatorScreen } from '../form/estimator-screen'
import { ResultScreen } from '../result/result-screen'
import { resultText } from '../result/result-text'
import { resultOf } from '../result/use-result'

const TODAY = '2026-11-27'
const dad: Member = {
  id: 'dad1', nickname: '公公', relation: 'father', birthYear: 1956, insurance: 'resident', group: 'adult', areaCode: '330800', years: told([2026])
}
const bill: EstimateForm = {
  ...EMPTY_FORM, who: 'dad1', tier: 'tertiary', place: 'crossProvince', filing: 'longTerm', city: '武汉', splitOpen: true,
  total: '68400', a: '42200', b: '22000', c: '4200'
}

const TOTAL = '68,400.00'
const FAMILY = '29,525.40'
const FUND = '38,874.60'

type Case = readonly [name: string, person: Partial<Member>, kind: 'covered' | 'notCovered' | 'unknown', says: RegExp, more?: Partial<EstimateForm>]

const ownRates: Partial<EstimateForm> = { own: { ...NO_OWN, who: 'dad1', rate: '60', start: '800' } }
const child: Partial<Member> = { insurance: 'resident', group: 'child', birthYear: 2026, birthDate: '2026-10-20' }

const CASES: readonly Case[] = [
  ['in force', {}, 'covered', /公公那天在保。到 12月31日。/],
  ['in force, paid on a day in another place', { years: [{ year: 2026, state: 'paid', paidOn: '2025-10-01', insuredAt: '330800' }] }, 'covered', /公公那天在保/],
  ['a job, nothing said', { insurance: 'employee', status: 'active', areaCode: '310000', years: [] }, 'covered', /公公那天在保/],
  ['a newborn marked as paid', { insurance: 'none', birthYear: 2026, birthDate: '2026-10-20', years: told([2026]) }, 'covered', /公公那天在保/],
  ['a missed year', { years: told([], [2026]) }, 'notCovered', /2026 年的居民医保，你记的是「没缴」。看病那天是 11月27日。/],
  ['paid by the month up to June', { insurance: 'flexible', areaCode: '310000', lastPaidMonth: '2026-06', years: [] }, 'notCovered', /医保缴到 2026 年 6 月，后来断了。/],
  ['never insured', { insurance: 'none', years: [] }, 'notCovered', /你记的是「没参保」。/],
  ['nothing answered', { years: [] }, 'unknown', /2026 年缴没缴，还没记。/],
  ['a month nobody told', { insurance: 'flexible', areaCode: '310000', years: [] }, 'unknown', /最后缴到哪个月，还没记。/],
  ['a year paid late, in its wait', { years: [...told([], [2025]), { year: 2026, state: 'paid', paidOn: '2026-01-20' }] }, 'notCovered', /公公那天还在等待期，这次医保不付。?缴了，要等到 5月20日才开始报。两种说法不一样，取晚的一天。看病那天是 3月15日。/, { on: '2026-03-15' }],
  ['that year, once the wait is over', { years: [...told([], [2025]), { year: 2026, state: 'paid', paidOn: '2026-01-20' }] }, 'covered', /公公那天在保。到 12月31日。/],
  ['months paid again, in the wait after a long pause', { insurance: 'flexible', areaCode: '310000', lastPaidMonth: '2026-01', paidAgainFrom: '2026-10', years: [] }, 'notCovered', /公公那天还在等待期/],
  ['paid late where nobody names the window', { areaCode: '350300', years: [{ year: 2026, state: 'paid', paidOn: '2026-01-20' }] }, 'unknown', /缴了，但哪天开始报，这里没有资料。/, ownRates],
  ['paid late in no place', { areaCode: '', years: [{ year: 2026, state: 'paid', paidOn: '2026-01-20' }] }, 'unknown', /参保地还没填。/, ownRates],
  ['paid again where nobody says how long the wait is', { areaCode: '', insurance: 'flexible', lastPaidMonth: '2026-01', paidAgainFrom: '2026-09', years: [] }, 'unknown', /断过以后要等多久，这里没有资料。/, ownRates],
  ['nobody knows which insurance', { insurance: 'unknown', years: told([2026]) }, 'unknown', /参加哪种医保，还没说。/],
  ['a newborn, nothing said', { ...child, years: [] }, 'unknown', /2026 年缴没缴，还没记。/],
  ['a newborn whose year was missed', { ...child, years: told([], [2026]) }, 'notCovered', /2026 年的居民医保，你记的是「没缴」。/],
  ['a newborn marked as paid, the day before its birth', { ...child, years: told([2026]) }, 'notCovered', /公公那天还没出生，这次医保不付。?10月20日出生，核对一下看病的日子。看病那天是 10月19日。/, { on: '2026-10-19' }],
  ['a newborn nobody paid for, before its birth', { ...child, years: [] }, 'notCovered', /公公那天还没出生/, { on: '2026-10-19' }],
  ['a newborn marked as paid, on the day of its birth', { ...child, years: told([2026]) }, 'covered', /公公那天在保/, { on: '2026-10-20' }]
]

const open = (person: Partial<Member>, more: Partial<EstimateForm> = {}) => {
  useHousehold.setState({ members: [{ ...dad, ...person }], lastRemoved: null })
  useEstimates.setState({ draft: { ...bill, ...more } })
  useBills.setState({ bills: [] })
}

beforeEach(() => {
  resetTaro()
})

describe.each(CASES.map(([name, person, kind, says, more = {}]) => [name, person, kind, says, more] as const))('%s', (_name, person, kind, says, more) => {
  it(`is ${kind} on the result: nothing else stands first`, () => {
    open(person, more)
    const { container } = render(<ResultScreen today={TODAY} />)
    const text = container.textContent ?? ''
    expect(text).toMatch(says)
    const alert = screen.queryByRole('alert')
    if (kind === 'notCovered') {
      expect(alert).toHaveTextContent('这次医保不付')
      expect(alert).toHaveTextContent(TOTAL)
      expect(text.indexOf('如果在保')).toBeGreaterThan(text.indexOf(TOTAL))
      expect(text).toContain('这次报不到')
      expect(text).not.toMatch(/往多算|换个选择会怎样/)
    } else expect(alert).toBeNull()
    if (kind === 'unknown') expect(text.indexOf('不在保，要准备')).toBeLessThan(text.indexOf('在保，要准备', text.indexOf('不在保，要准备') + 6))
  })

  it('is said on the form, and the bar at its foot leads with what to have ready', async () => {
    open(person, more)
    const { container } = render(<EstimatorScreen today={TODAY} />)
    await act(async () => undefined)
    const bar = screen.getAllByRole('status').map((one) => one.parentElement?.textContent ?? '').join()
    if (kind === 'covered') expect(bar).not.toContain('不在保')
    else {
      expect(container).toHaveTextContent(says)
      expect(bar).toContain('不在保')
      expect(bar).toContain(TOTAL)
      expect(bar).not.toContain('医保约付')
    }
  })

  it('stands before every sum in the text for a chat', () => {
    const model = resultOf({ ...bill, ...more }, [{ ...dad, ...person }], TODAY)
    if (model.kind !== 'ready') throw new Error(model.kind)
    const text = resultText(model, 'low')
    const promised = text.search(/医保约付|医保最多付/)
    if (kind === 'notCovered') expect(text.indexOf('这次医保不付')).toBeLessThan(promised)
    if (kind === 'unknown') expect(text.indexOf('在不在保')).toBeLessThan(promised)
    if (kind === 'covered') expect(text).not.toMatch(/医保不付|在不在保/)
    // With rates of one's own the place is not asked.
    if (more.own === undefined) expect(text).toContain('武汉')
  })
})

it('keeps nothing that the fund would not pay', () => {
  open({ years: told([], [2026]) })
  render(<ResultScreen today={TODAY} />)
  fireEvent.click(screen.getByRole('button', { name: /存到/ }))
  expect(useBills.getState().bills[0]).toMatchObject({ low: 0, high: 0 })
})

it('a kept estimate that was deleted comes back by undo, and is gone without it', () => {
  open({})
  const { unmount } = render(<ResultScreen today={TODAY} />)
  fireEvent.click(screen.getByRole('button', { name: /存到/ }))
  unmount()
  const before = useBills.getState().bills
  render(<EstimatorScreen today={TODAY} />)
  fireEvent.click(screen.getByText('删掉'))
  expect(useBills.getState().bills).toEqual([])
  fireEvent.click(screen.getByText('撤销'))
  expect(useBills.getState().bills).toEqual(before)
})

it('doubts are asked in plain words, never by the name of a step', () => {
  open({})
  const { container } = render(<ResultScreen today={TODAY} />)
  const doubts = container.querySelector('.ax-doubts')?.textContent
  for (const asked of ['乙类先付多少：10% 还是 30%', '外地怎么报：']) expect(doubts).toContain(asked)
  expect(doubts).not.toMatch(/统筹支付：|先行自付：|大病累计：/)
})

it('says once that a bill was not split', () => {
  open({}, { splitOpen: false, a: '', b: '', c: '' })
  const { container } = render(<ResultScreen today={TODAY} />)
  const doubts = container.querySelector('.ax-doubts')?.textContent ?? ''
  expect(doubts.match(/没拆甲、乙、丙类|全当乙类还是/g)).toHaveLength(1)
})

it('an answer leaves one of the two sums', () => {
  open({ years: [] })
  const { container } = render(<ResultScreen today={TODAY} />)
  expect(container).toHaveTextContent(TOTAL)
  fireEvent.click(screen.getByRole('button', { name: '缴了' }))
  expect(container).toHaveTextContent('公公那天在保')
  expect(container).toHaveTextContent(FAMILY)
  expect(useHousehold.getState().members[0]?.years).toEqual(told([2026]))
})

it('what to have ready stands first, the fund second, and 备钱 is never said of the fund', () => {
  open({})
  const { container } = render(<ResultScreen today={TODAY} />)
  const text = container.textContent ?? ''
  expect(text.indexOf(FAMILY)).toBeGreaterThan(0)
  expect(text.indexOf(FAMILY)).toBeLessThan(text.indexOf(FUND))
  expect(text).not.toContain('备钱')
})

it('an estimate kept for somebody who left is never another member’s, and goes on as described in place', () => {
  const mum: Member = { ...dad, id: 'mum1', nickname: '妈妈', areaCode: '500000', insurance: 'employee', years: [] }
  open({})
  const { unmount } = render(<ResultScreen today={TODAY} />)
  fireEvent.click(screen.getByRole('button', { name: /存到/ }))
  unmount()
  const [kept] = useBills.getState().bills
  if (kept?.state !== 'estimated') throw new Error('nothing kept')
  const model = resultOf(kept.form, [mum], TODAY)
  expect(model.kind).toBe('nothing-to-show')
  useHousehold.setState({ members: [mum], lastRemoved: null })
  useEstimates.setState({ draft: kept.form })
  const { container } = render(<ResultScreen today={TODAY} />)
  expect(container).toHaveTextContent(FAMILY)
  expect(container).toHaveTextContent('其他人 · 住院')
  expect(container).not.toHaveTextContent('妈妈')
})

it('what the year has used up stays with the person it was typed for', () => {
  const mum: Member = { ...dad, id: 'mum1', nickname: '妈妈' }
  open({})
  useHousehold.setState({ members: [dad, mum], lastRemoved: null })
  useEstimates.setState({ draft: { ...bill, fundPaid: '1000', ownAccount: '50' } })
  render(<EstimatorScreen today={TODAY} />)
  const more = () => screen.getByRole('button', { name: /^再填细一点/ })
  expect(more()).toHaveTextContent('已填 2 项')
  fireEvent.click(screen.getByRole('radio', { name: /^妈妈/ }))
  expect(more()).not.toHaveTextContent('已填')
  fireEvent.click(screen.getByRole('radio', { name: /^公公/ }))
  expect(more()).toHaveTextContent('已填 2 项')
})
