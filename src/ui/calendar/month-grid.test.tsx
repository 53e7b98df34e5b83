import { fireEvent, render, screen } from '@testing-library/react'
import { MonthGrid, type MonthGridProps } from './month-grid'

function show(props: Partial<MonthGridProps> = {}) {
  const handlers = { onSelect: jest.fn(), onMove: jest.fn(), onToday: jest.fn() }
  render(<MonthGrid month='2025-12-01' today='2025-12-03' marks={[]} spans={[]} {...handlers} {...props} />)
  return handlers
}

const day = (name: string) => screen.getByRole('button', { name })

it('reads a day with what ends on it and what it lies in', () => {
  show({
    marks: [{ date: '2025-12-31', kind: 'pay', label: '居民医保缴费截止' }],
    spans: [{ from: '2025-09-01', to: '2025-12-31', kind: 'window', label: '集中缴费期' }]
  })
  expect(day('12月31日，居民医保缴费截止，集中缴费期内')).toBeInTheDocument()
  expect(day('12月30日，集中缴费期内')).toBeInTheDocument()
})

it('reads today, the selected day and a badge', () => {
  show({ selected: '2025-12-08', badges: { '2025-12-25': '休' } })
  expect(day('12月3日，今天')).toHaveAttribute('aria-current', 'date')
  expect(day('12月8日，已选中')).toBeInTheDocument()
  expect(day('12月25日，休')).toBeInTheDocument()
})

it('offers the days of its own month only', () => {
  show()
  expect(screen.getAllByRole('button', { name: /^12月\d+日/ })).toHaveLength(31)
  expect(screen.queryByRole('button', { name: /^1月/ })).not.toBeInTheDocument()
})

it('draws three marks and counts the rest', () => {
  const mark = { date: '2025-12-15', kind: 'due', label: '办手续' } as const
  show({ marks: [mark, mark, mark, mark, mark] })
  expect(screen.getByText('+2')).toBeInTheDocument()
})

it('selects, moves and comes back to today', () => {
  const { onSelect, onMove, onToday } = show()
  fireEvent.click(day('12月8日'))
  fireEvent.click(day('上个月'))
  fireEvent.click(day('下个月'))
  fireEvent.click(day('今天'))
  expect(onSelect).toHaveBeenCalledWith('2025-12-08')
  expect(onMove.mock.calls).toEqual([[-1], [1]])
  expect(onToday).toHaveBeenCalledTimes(1)
})

it.each([
  ['right', 'ArrowRight', '12月4日'],
  ['left', 'ArrowLeft', '12月2日'],
  ['a week down', 'ArrowDown', '12月10日']
])('walks %s by arrow without opening anything', (_, key, to) => {
  const { onSelect } = show()
  fireEvent.keyDown(day('12月3日，今天'), { key })
  expect(day(to)).toHaveFocus()
  expect(onSelect).not.toHaveBeenCalled()
})

it.each([
  ['the selected day', { selected: '2025-12-08' }, '12月8日，已选中'],
  ['today', {}, '12月3日，今天'],
  ['the first day of another month', { month: '2026-01-01' }, '1月1日'],
  ['not a selected day that is out of sight', { month: '2026-01-01', selected: '2025-12-08' }, '1月1日']
] as const)('Tab stops at %s', (_, props, name) => {
  show(props)
  const stops = screen
    .getAllByRole('button', { name: /月\d+日/ })
    .filter((button) => button.getAttribute('tabindex') === '0')
  expect(stops).toEqual([day(name)])
})
