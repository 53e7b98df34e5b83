import { act, fireEvent, render, screen } from '@testing-library/react'
import { Toast } from './toast'

beforeEach(() => jest.useFakeTimers())
afterEach(() => jest.useRealTimers())

const message = (key: number, text = '妈妈已标记为「已缴」') => ({ key, text })
const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms))

it('says what happened, and ends after 2.5 seconds', () => {
  const onEnd = jest.fn()
  render(<Toast message={message(1)} onEnd={onEnd} />)
  expect(screen.getByRole('status')).toHaveTextContent('妈妈已标记为「已缴」')
  pass(2499)
  expect(onEnd).not.toHaveBeenCalled()
  pass(1)
  expect(onEnd).toHaveBeenCalledTimes(1)
})

it('starts its time anew with the next message', () => {
  const onEnd = jest.fn()
  const { rerender } = render(<Toast message={message(1)} onEnd={onEnd} />)
  pass(2000)
  rerender(<Toast message={message(2)} onEnd={onEnd} />)
  pass(2000)
  expect(onEnd).not.toHaveBeenCalled()
  pass(500)
  expect(onEnd).toHaveBeenCalledTimes(1)
})

it('undoes', () => {
  const onUndo = jest.fn()
  render(<Toast message={message(1)} onUndo={onUndo} onEnd={jest.fn()} />)
  fireEvent.click(screen.getByText('撤销'))
  expect(onUndo).toHaveBeenCalledTimes(1)
})

it('draws nothing without a message', () => {
  render(<Toast message={undefined} onUndo={jest.fn()} onEnd={jest.fn()} />)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})
