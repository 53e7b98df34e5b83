import { act, render, screen } from '@testing-library/react'
import { useToday } from './today'

const Day = () => <p>{useToday()}</p>

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

it('an open page notices midnight in Beijing, and a closed one leaves nothing running', () => {
  jest.setSystemTime(Date.parse('2026-12-31T15:50:00Z'))
  const { unmount } = render(<Day />)
  expect(screen.getByText('2026-12-31')).toBeInTheDocument()
  act(() => void jest.advanceTimersByTime(9 * 60_000))
  expect(screen.getByText('2026-12-31')).toBeInTheDocument()
  act(() => void jest.advanceTimersByTime(2 * 60_000))
  expect(screen.getByText('2027-01-01')).toBeInTheDocument()
  unmount()
  expect(jest.getTimerCount()).toBe(0)
})

it('a laptop that slept over midnight catches up soon after it wakes', () => {
  jest.setSystemTime(Date.parse('2026-12-31T15:50:00Z'))
  render(<Day />)
  jest.setSystemTime(Date.parse('2027-01-01T01:00:00Z'))
  act(() => void jest.advanceTimersByTime(30_000))
  expect(screen.getByText('2027-01-01')).toBeInTheDocument()
})
