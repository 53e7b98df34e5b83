import { fireEvent, render, screen } from '@testing-library/react'
import { CountField } from './count-field'

const changed = jest.fn()
const show = (value: string, error?: string) => render(<CountField label='连着缴了几年' value={value} onChange={changed} unit='年' most={60} error={error} />)
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(() => changed.mockClear())

it.each([
  ['one up', '5', '多 1 年', '6'],
  ['one down', '5', '少 1 年', '4'],
  ['up from nothing', '', '多 1 年', '1'],
  ['up to the most', '59', '多 1 年', '60'],
  ['down to zero', '1', '少 1 年', '0'],
  ['full-width digits', '１２', '多 1 年', '13']
])('%s', (_, value, button, next) => {
  show(value)
  tap(`连着缴了几年，${button}`)
  expect(changed).toHaveBeenCalledWith(next)
})

it.each([
  ['below zero', '0', '少 1 年'],
  ['below nothing', '', '少 1 年'],
  ['above the most', '60', '多 1 年'],
  ['what is no number, up', '六', '多 1 年'],
  ['what is no number, down', '六', '少 1 年']
])('does not step %s', (_, value, button) => {
  show(value)
  tap(`连着缴了几年，${button}`)
  expect(changed).not.toHaveBeenCalled()
})

it('hands on what is typed, and says what is wrong with it', () => {
  show('六', '填一个整数，如 6。')
  const field = screen.getByLabelText('连着缴了几年（年）')
  expect(field).toHaveValue('六')
  expect(screen.getByText('填一个整数，如 6。')).toBeInTheDocument()
  fireEvent.input(field, { target: { value: '6.5' } })
  expect(changed).toHaveBeenCalledWith('6.5')
})
