import { act, render, screen } from '@testing-library/react'
import { fen } from '@/domain/money/fen'
import { LiveBar } from './live-bar'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const bar = (amount: number, spoken: string) => (
  <LiveBar label='预计报销 · 往少算' amount={fen(amount)} spoken={spoken} />
)

it('shows every change at once, and speaks when typing pauses', () => {
  const { rerender, container } = render(bar(100, '一元'))
  act(() => jest.advanceTimersByTime(200))
  rerender(bar(200, '两元'))
  expect(container).toHaveTextContent('¥2.00')
  act(() => jest.advanceTimersByTime(199))
  expect(screen.getByRole('status')).toHaveTextContent('一元')
  act(() => jest.advanceTimersByTime(1))
  expect(screen.getByRole('status')).toHaveTextContent('两元')
})

it('says in words what is still missing', () => {
  render(<LiveBar label='预计报销' text='再选医院等级就能算' />)
  expect(screen.getByText('再选医院等级就能算')).toBeInTheDocument()
})
