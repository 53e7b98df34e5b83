import { fireEvent, render, screen } from '@testing-library/react'
import { TextField } from './text-field'

it('hands over what is typed, as typed', () => {
  const onChange = jest.fn()
  render(<TextField label='称呼' value='爸' onChange={onChange} maxLength={10} placeholder='平时怎么叫' />)
  fireEvent.input(screen.getByLabelText('称呼'), { target: { value: '爸爸 ' } })
  expect(onChange).toHaveBeenCalledWith('爸爸 ')
})

it('ties its error to the field', () => {
  render(<TextField label='称呼' value='' onChange={jest.fn()} maxLength={10} error='写一个称呼。' />)
  const field = screen.getByLabelText('称呼')
  expect(field).toHaveAttribute('aria-invalid', 'true')
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')).toHaveTextContent('写一个称呼。')
})

it('says nothing of errors while there are none', () => {
  render(<TextField label='称呼' value='' onChange={jest.fn()} maxLength={10} />)
  expect(screen.getByLabelText('称呼')).toHaveAttribute('aria-invalid', 'false')
  expect(screen.getByLabelText('称呼')).not.toHaveAttribute('aria-describedby')
})
