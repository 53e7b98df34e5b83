import { useState } from 'react'
import { fireEvent, render, screen } from '@testing-library/react'
import { Segmented } from './segmented'

const OPTIONS = [
  { value: 'in', label: '住院' },
  { value: 'out', label: '普通门诊' },
  { value: 'drug', label: '买药' }
] as const

function Form({ start }: { start?: 'in' | 'out' | 'drug' }) {
  const [value, setValue] = useState(start)
  return <Segmented<'in' | 'out' | 'drug'> label='怎么就医' options={OPTIONS} value={value} onChange={setValue} />
}

const one = (name: string) => screen.getByRole('radio', { name })

it('is a named group of radios with the chosen one checked', () => {
  render(<Form start='out' />)
  expect(screen.getByRole('radiogroup', { name: '怎么就医' })).toBeInTheDocument()
  expect(one('普通门诊')).toBeChecked()
  expect(one('住院')).not.toBeChecked()
})

it('chooses by tap', () => {
  render(<Form start='in' />)
  fireEvent.click(one('买药'))
  expect(one('买药')).toBeChecked()
})

it.each([
  ['Enter', 'Enter'],
  ['Space', ' ']
])('chooses by %s', (_, key) => {
  render(<Form start='in' />)
  fireEvent.keyDown(one('买药'), { key })
  expect(one('买药')).toBeChecked()
})

it.each([
  ['right', 'ArrowRight', '住院', '普通门诊'],
  ['down', 'ArrowDown', '普通门诊', '买药'],
  ['left', 'ArrowLeft', '买药', '普通门诊'],
  ['right from the last one goes round', 'ArrowRight', '买药', '住院'],
  ['left from the first one goes round', 'ArrowLeft', '住院', '买药']
])('arrow %s', (_, key, from, to) => {
  render(<Form start='in' />)
  fireEvent.click(one(from))
  fireEvent.keyDown(one(from), { key })
  expect(one(to)).toBeChecked()
  expect(one(to)).toHaveFocus()
})

it.each([
  ['the chosen one', 'drug', ['-1', '-1', '0']],
  ['the first while nothing is chosen', undefined, ['0', '-1', '-1']]
] as const)('has one tab stop: %s', (_, start, stops) => {
  render(<Form {...(start ? { start } : {})} />)
  expect(screen.getAllByRole('radio').map((radio) => radio.getAttribute('tabindex'))).toEqual(stops)
})

it('leaves other keys alone', () => {
  render(<Form start='in' />)
  fireEvent.keyDown(one('住院'), { key: 'a' })
  expect(one('住院')).toBeChecked()
})
