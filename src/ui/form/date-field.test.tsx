import { fireEvent, render, screen } from '@testing-library/react'
import { DateField as PhoneDateField } from './date-field'
import { DateField as WebDateField } from './date-field.h5'

const words = { label: '生日', shown: '2026年10月8日', placeholder: '选日期' }

describe('on the phone', () => {
  it('picks a day', () => {
    const onChange = jest.fn()
    const { container } = render(<PhoneDateField {...words} value='' onChange={onChange} />)
    expect(screen.getByRole('button', { name: '生日，选日期' })).toBeInTheDocument()
    fireEvent.input(container.querySelector('[data-picker="date"]') as Element, { target: { value: '2026-10-08' } })
    expect(onChange).toHaveBeenCalledWith('2026-10-08')
  })

  it('shows the chosen day in words, and empties again', () => {
    const onChange = jest.fn()
    render(<PhoneDateField {...words} value='2026-10-08' onChange={onChange} clearable />)
    expect(screen.getByRole('button', { name: '生日，2026年10月8日' })).toBeInTheDocument()
    fireEvent.click(screen.getByRole('button', { name: '清空，生日' }))
    expect(onChange).toHaveBeenCalledWith('')
  })

  it('has nothing to empty while it is empty', () => {
    render(<PhoneDateField {...words} value='' onChange={jest.fn()} clearable />)
    expect(screen.queryByRole('button', { name: '清空，生日' })).not.toBeInTheDocument()
  })
})

it('is the browser\'s own day field on H5, with its error', () => {
  const onChange = jest.fn()
  render(<WebDateField {...words} value='2026-10-08' onChange={onChange} min='2025-01-01' max='2026-11-22' error='这一天还没到。' />)
  const field = screen.getByLabelText('生日')
  expect(field).toHaveAttribute('aria-invalid', 'true')
  expect(screen.getByText('这一天还没到。')).toBeInTheDocument()
  fireEvent.input(field, { target: { value: '2026-10-09' } })
  expect(onChange).toHaveBeenCalledWith('2026-10-09')
})

describe('while a year is typed on H5', () => {
  const typing = () => {
    const onChange = jest.fn()
    render(<WebDateField {...words} value='2026-10-08' onChange={onChange} />)
    const field = screen.getByLabelText('生日')
    fireEvent.focus(field)
    return { onChange, field }
  }

  it('hands over the whole day only, and leaves in the field what is being typed', () => {
    const { onChange, field } = typing()
    for (const day of ['0002-10-08', '0020-10-08', '0202-10-08']) {
      fireEvent.input(field, { target: { value: day } })
      expect(field).toHaveValue(day)
    }
    expect(onChange).not.toHaveBeenCalled()
    fireEvent.input(field, { target: { value: '2025-10-08' } })
    expect(onChange).toHaveBeenCalledWith('2025-10-08')
  })

  it.each([['0202-10-08'], ['']])('left with %p in it, says so', (day) => {
    const { onChange, field } = typing()
    fireEvent.input(field, { target: { value: day } })
    fireEvent.blur(field)
    expect(onChange).toHaveBeenCalledWith(day)
  })
})
