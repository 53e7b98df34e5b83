import { act, fireEvent, render, screen } from '@testing-library/react'
import { MAX_ENTRIES, useEntries } from '@/state/entries'
import { RemovedEntryToast } from './removed-entry-toast'

const entry = (n: number) => ({ kind: 'own', id: `e${n}`, title: `第${n}件`, on: '2026-12-08' }) as const

beforeEach(() => {
  jest.useFakeTimers()
  useEntries.setState({ entries: Array.from({ length: MAX_ENTRIES }, (_, n) => entry(n)), lastRemoved: null })
})
afterEach(() => jest.useRealTimers())

it('undo with a hundred entries again: nothing is lost without a word, and it can be tried again once there is room', () => {
  render(<RemovedEntryToast />)
  act(() => useEntries.getState().remove('e7'))
  act(() => void useEntries.getState().add({ kind: 'own', title: '新的一件', on: '2026-12-09' }))
  fireEvent.click(screen.getByText('撤销'))
  expect(screen.getByText(/放不回去/)).toBeInTheDocument()
  expect(useEntries.getState().lastRemoved?.entry.id).toBe('e7')
  expect(useEntries.getState().entries).toHaveLength(MAX_ENTRIES)
  act(() => void jest.advanceTimersByTime(6000))
  act(() => useEntries.setState(({ entries }) => ({ entries: entries.slice(0, -1) })))
  fireEvent.click(screen.getByText('撤销'))
  expect(useEntries.getState().entries[7]?.id).toBe('e7')
})
