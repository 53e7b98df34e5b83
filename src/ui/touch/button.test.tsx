import { fireEvent, render, screen } from '@testing-library/react'
import { Button } from './button'
import { Cell } from '../list/cell'
import { SourceChip } from '../mark/source-chip'

it('is pressed by tap, Enter and Space', () => {
  const onPress = jest.fn()
  render(<Button onPress={onPress}>看明细</Button>)
  const button = screen.getByRole('button', { name: '看明细' })
  fireEvent.click(button)
  fireEvent.keyDown(button, { key: 'Enter' })
  fireEvent.keyDown(button, { key: ' ' })
  expect(onPress).toHaveBeenCalledTimes(3)
})

it.each([
  ['disabled', { disabled: true }],
  ['loading', { loading: true }]
])('%s: keeps its words, takes no tap', (_, state) => {
  const onPress = jest.fn()
  render(
    <Button onPress={onPress} {...state}>
      保存
    </Button>
  )
  const button = screen.getByRole('button', { name: /保存/ })
  fireEvent.click(button)
  expect(button).toHaveAttribute('aria-disabled', 'true')
  expect(onPress).not.toHaveBeenCalled()
})

it('says why it is disabled', () => {
  render(
    <Button disabled reason='先选医院等级'>
      看明细
    </Button>
  )
  expect(screen.getByText('先选医院等级')).toBeInTheDocument()
})

it('gives the reason only while it is disabled', () => {
  render(<Button reason='先选医院等级'>看明细</Button>)
  expect(screen.queryByText('先选医院等级')).not.toBeInTheDocument()
})

it('a chip inside a row opens its source, not the row', () => {
  const onRow = jest.fn()
  const onSource = jest.fn()
  render(
    <Cell title='换备案' trailing={<SourceChip index={1} label='衢州 2025' onPress={onSource} />} onPress={onRow} />
  )
  fireEvent.click(screen.getByRole('link', { name: '来源 1：衢州 2025' }))
  expect(onSource).toHaveBeenCalledTimes(1)
  expect(onRow).not.toHaveBeenCalled()
})
