import { fireEvent, render, screen } from '@testing-library/react'
import { ChecklistRow, type ChecklistState } from './checklist-row'

const show = (state: ChecklistState, hint?: string) => {
  const onToggle = jest.fn()
  render(<ChecklistRow state={state} title='提交新备案' hint={hint} onToggle={onToggle} />)
  return onToggle
}

it.each([
  ['to do', 'todo', false],
  ['the next one', 'next', false],
  ['done, and back', 'done', true]
] as const)('toggles by tap: %s', (_, state, checked) => {
  const onToggle = show(state)
  const row = screen.getByRole('checkbox', { name: '提交新备案' })
  expect(row).toHaveAttribute('aria-checked', String(checked))
  fireEvent.click(row)
  fireEvent.keyDown(row, { key: ' ' })
  expect(onToggle).toHaveBeenCalledTimes(2)
})

it('says what is missing, and does not toggle while it is locked', () => {
  const onToggle = show('locked', '先提交')
  const row = screen.getByRole('checkbox')
  expect(row).toHaveAttribute('aria-disabled', 'true')
  expect(row).not.toHaveAttribute('tabindex')
  fireEvent.click(row)
  expect(onToggle).not.toHaveBeenCalled()
  expect(screen.getByText('先提交')).toBeInTheDocument()
})

it('is no checkbox at all where it is not needed', () => {
  const onToggle = show('none', '不用')
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  fireEvent.click(screen.getByText('提交新备案'))
  expect(onToggle).not.toHaveBeenCalled()
})
