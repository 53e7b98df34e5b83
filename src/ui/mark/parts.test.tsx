import { render } from '@testing-library/react'
import { inParts, Parts } from './parts'

it.each([
  ['one part has no dot', '住院', 0],
  ['a dot before each part but the first', '住院 · 三级 · 武汉', 2]
])('%s', (_, words, dots) => {
  const { container } = render(<>{inParts(words)}</>)
  expect(container).toHaveTextContent(words)
  expect(container.querySelectorAll('.ax-parts__dot')).toHaveLength(dots)
})

it('leaves alone what is not words', () => {
  const { container } = render(<>{inParts(<b>住院 · 三级</b>)}</>)
  expect(container.querySelector('.ax-parts')).toBeNull()
})

it('joins what is not words as well', () => {
  const { container } = render(<Parts of={[<b key='a'>正文</b>, '2026']} />)
  expect(container).toHaveTextContent('正文 · 2026')
})
