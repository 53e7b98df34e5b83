import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { AmountInput, type AmountInputProps } from './amount-input'

function Form(props: Partial<AmountInputProps>) {
  const [typed, setTyped] = useState(props.value ?? '')
  return <AmountInput label='总费用' {...props} value={typed} onChange={setTyped} />
}

const field = () => screen.getByLabelText('总费用（元）')

it('shows what was typed while typing, and a grouped amount once left', () => {
  render(<Form />)
  fireEvent.focus(field())
  fireEvent.input(field(), { target: { value: '68400.5' } })
  expect(field()).toHaveValue('68400.5')
  fireEvent.blur(field())
  expect(field()).toHaveValue('68,400.50')
  fireEvent.focus(field())
  expect(field()).toHaveValue('68400.5')
})

it.each([
  ['a rate', '%', '65'],
  ['a count', '次', '2']
])('leaves %s as it was typed: it is no amount of money', (_case, unit, typed) => {
  render(<Form unit={unit} value={typed} />)
  expect(screen.getByLabelText(`总费用（${unit}）`)).toHaveValue(typed)
})

it('hands over exactly what was typed', () => {
  const onChange = jest.fn()
  render(<AmountInput label='总费用' value='' onChange={onChange} />)
  fireEvent.input(field(), { target: { value: '１２．' } })
  expect(onChange).toHaveBeenCalledWith('１２．')
})

it('says when the person has left', () => {
  const onBlur = jest.fn()
  render(<Form onBlur={onBlur} />)
  fireEvent.focus(field())
  expect(onBlur).not.toHaveBeenCalled()
  fireEvent.blur(field())
  expect(onBlur).toHaveBeenCalledTimes(1)
})

it('ties the reason to the field', () => {
  render(<Form value='12400' error='比总费用多 8,200.00 元' />)
  expect(field()).toHaveAttribute('aria-invalid', 'true')
  expect(field()).toHaveAccessibleDescription('比总费用多 8,200.00 元')
})

it('can be marked wrong without a reason of its own', () => {
  render(<Form value='12400' error />)
  expect(field()).toHaveAttribute('aria-invalid', 'true')
  expect(field()).not.toHaveAttribute('aria-describedby')
})

it('prefers the reason to the good news', () => {
  render(<Form value='1' error='太多了' ok='一致' />)
  expect(screen.getByText('太多了')).toBeInTheDocument()
  expect(screen.queryByText('一致')).not.toBeInTheDocument()
})
