import { fireEvent, render, screen } from '@testing-library/react'
import { SearchField } from './search-field'

function setUp(value: string) {
  const onChange = jest.fn()
  const onConfirm = jest.fn()
  render(<SearchField label='搜政策' placeholder='搜' value={value} onChange={onChange} onConfirm={onConfirm} />)
  return { onChange, onConfirm, input: screen.getByLabelText('搜政策') }
}

it('hands over what is typed, and the key that means 「search」', () => {
  const { input, onChange, onConfirm } = setUp('起付')
  fireEvent.input(input, { target: { value: '起付线' } })
  expect(onChange).toHaveBeenCalledWith('起付线')
  expect(onConfirm).not.toHaveBeenCalled()
  fireEvent.keyDown(input, { key: 'Enter' })
  expect(onConfirm).toHaveBeenCalledTimes(1)
})

it.each([
  ['a way to empty it, while there is something', '起付线', 1],
  ['none while it is empty', '', 0]
])('offers %s', (_case, value, count) => {
  const { onChange } = setUp(value)
  const clear = screen.queryAllByLabelText('清空')
  expect(clear).toHaveLength(count)
  clear.forEach((button) => fireEvent.click(button))
  expect(onChange.mock.calls).toEqual(count === 0 ? [] : [['']])
})
