import { fireEvent, render, screen } from '@testing-library/react'
import { Stepper } from './stepper'

it('opens and closes a step that can be looked at, and says which it is', () => {
  const onToggle = jest.fn()
  const step = { key: 'a', state: 'done', title: '拍照', hint: '11月30日', onToggle } as const
  const { rerender } = render(<Stepper label='步骤' steps={[step]} />)
  fireEvent.click(screen.getByRole('button', { name: /拍照/ }))
  expect(onToggle).toHaveBeenCalledTimes(1)
  expect(screen.getByRole('button')).toHaveAttribute('aria-expanded', 'false')
  rerender(<Stepper label='步骤' steps={[{ ...step, panel: <>四角拍全</> }]} />)
  expect(screen.getByRole('button')).toHaveAttribute('aria-expanded', 'true')
})

it('leaves the other steps alone', () => {
  render(<Stepper label='步骤' steps={[{ key: 'a', state: 'now', title: '提交', panel: <>填信息</> }]} />)
  expect(screen.queryByRole('button')).toBeNull()
  expect(screen.getByRole('listitem')).toHaveAttribute('aria-current', 'step')
})
