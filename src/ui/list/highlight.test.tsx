import { render } from '@testing-library/react'
import { Highlight } from './highlight'

it.each([
  ['every place', '起付线和起付线', '起付线', ['起付线', '起付线']],
  ['nothing for an empty query', '起付线', ' ', []],
  ['nothing where it does not occur', '封顶线', '起付线', []]
])('%s', (_, text, query, marked) => {
  const { container } = render(<Highlight text={text} query={query} />)
  expect(container).toHaveTextContent(text)
  expect(Array.from(container.querySelectorAll('.ax-highlight'), (node) => node.textContent)).toEqual(marked)
})
