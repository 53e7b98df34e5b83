import { options } from 'preact'
import { render, screen } from '@testing-library/react'
import { Money } from '../mark/money'
import { fen } from '@/domain/money/fen'
import { drawFigures } from './figures'

const plain = options.vnode
beforeAll(drawFigures)
afterAll(() => void (options.vnode = plain ?? (() => undefined)))

const html = (element: JSX.Element): string => render(element).container.innerHTML

it('a box of nothing but words is read in words as it is', () => {
  expect(html(<div className='a'>共 ¥880.00</div>)).toBe('<div role="img" aria-label="共 八百八十元" class="a">共 ¥880.00</div>')
})

it('a box with a role of its own, or with other things beside the words, gets one more in it', () => {
  const words = '<span role="img" aria-label="八百八十元">¥880.00</span>'
  expect(html(<div role='button'>¥880.00</div>)).toBe(`<div role="button">${words}</div>`)
  expect(html(<div><i />¥880.00</div>)).toBe(`<div><i></i>${words}</div>`)
})

it('words that go through a component without a box of its own are found too', () => {
  const Face = ({ children }: { readonly children: string }) => <>{null}{children}</>
  expect(html(<div role='button'><Face>打 0570-12393</Face></div>)).toBe('<div role="button"><span>打 <span class="ax-nowrap">0570-12393</span></span></div>')
  expect(html(<div><>¥5</></div>)).toBe('<div><span role="img" aria-label="五元">¥5</span></div>')
})

it.each([
  ['no amount', <div key='1'>65%</div>, '<div>65%</div>'],
  ['a label', <div key='2' role='button' aria-label='缴八百八十元'>¥880.00</div>, '<div role="button" aria-label="缴八百八十元">¥880.00</div>'],
  ['hidden', <div key='3' aria-hidden='true'>¥880.00</div>, '<div aria-hidden="true">¥880.00</div>'],
  ['no box of words', <textarea key='4' defaultValue='¥880.00' />, '<textarea>¥880.00</textarea>']
])('%s: as it was', (_, element, expected) => {
  expect(html(element)).toBe(expected)
})

it('Money is named once', () => {
  render(<Money amount={fen(880_00)} />)
  expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toEqual(['八百八十元'])
})

it('a telephone number stays on one line, also beside an amount', () => {
  const number = '<span class="ax-nowrap">0570-12393</span>'
  expect(html(<div>打 0570-12393 问</div>)).toBe(`<div><span>打 ${number} 问</span></div>`)
  expect(html(<div>¥5，打 0570-12393</div>)).toBe(`<div><span role="img" aria-label="五元，打 0570-12393">¥5，打 ${number}</span></div>`)
  expect(html(<div>2026-11-30 · 10570-12393</div>)).toBe('<div>2026-11-30 · 10570-12393</div>')
})

it('words come, change and go', () => {
  const { container, rerender } = render(<div>¥5</div>)
  rerender(<div>没查到</div>)
  expect(container.innerHTML).toBe('<div>没查到</div>')
  rerender(<div><b />¥6</div>)
  expect(container).toHaveTextContent('¥6')
})
