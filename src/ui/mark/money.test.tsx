import { render, screen } from '@testing-library/react'
import { fen } from '@/domain/money/fen'
import { Money } from './money'

it.each([
  ['thousands', 3_887_460, '¥38,874.60'],
  ['zero', 0, '¥0.00'],
  ['one fen', 1, '¥0.01']
])('%s', (_, amount, text) => {
  const { container } = render(<Money amount={fen(amount)} />)
  expect(container).toHaveTextContent(text)
})

it('is read aloud in words', () => {
  render(<Money amount={fen(3_887_460)} />)
  expect(screen.getByRole('img', { name: '三万八千八百七十四元六角' })).toBeInTheDocument()
})
