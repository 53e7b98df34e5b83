import { fireEvent, render, screen } from '@testing-library/react'
import { RadioList } from './radio-list'

const options = ['甲', '乙', '丙'].map((title) => ({ value: title, title }))

it('arrow keys move from row to row, also under a caption; Enter alone chooses', () => {
  const choose = jest.fn()
  render(<RadioList options={options} value='甲' onChange={choose} label='类' caption />)
  const rows = screen.getAllByRole('radio')
  rows[0]?.focus()
  fireEvent.keyDown(rows[0] as Element, { key: 'ArrowDown' })
  expect(rows[1]).toHaveFocus()
  fireEvent.keyDown(rows[1] as Element, { key: 'ArrowDown' })
  expect(rows[2]).toHaveFocus()
  fireEvent.keyDown(rows[2] as Element, { key: 'ArrowRight' })
  expect(rows[0]).toHaveFocus()
  expect(choose).not.toHaveBeenCalled()
  fireEvent.keyDown(rows[0] as Element, { key: 'ArrowUp' })
  fireEvent.keyDown(rows[2] as Element, { key: 'Enter' })
  expect(choose).toHaveBeenCalledWith('丙')
})
