import { halfWidth } from '@/domain/money/half-width'

/** A stretch of a text, and whether one of the words looked for stands there. */
export type Piece = { readonly text: string; readonly hit: boolean }

const FULL_WIDTH_SPACE = 0x3000

function foldChar(char: string): string {
  if (char.charCodeAt(0) === FULL_WIDTH_SPACE) return ' '
  const half = halfWidth(char)
  const lower = half.toLowerCase()
  return lower.length === 1 ? lower : half
}

/** Small letters and half-width signs, place by place: the result is as long as the text. */
export const folded = (text: string): string => text.split('').map(foldChar).join('')

/** The words of a query, folded. What was typed is only ever looked for as it stands, never read as a pattern. */
export const wordsOf = (query: string): readonly string[] => folded(query).split(' ').filter((word) => word !== '')

/** The text in pieces, those where a word stands apart from the rest. */
export function piecesOf(text: string, words: readonly string[]): readonly Piece[] {
  const marks = marked(folded(text), words)
  const pieces: Piece[] = []
  for (let at = 0; at < text.length; ) {
    const hit = marks[at] === true
    let end = at + 1
    while (end < text.length && (marks[end] === true) === hit) end += 1
    pieces.push({ text: text.slice(at, end), hit })
    at = end
  }
  return pieces
}

function marked(text: string, words: readonly string[]): readonly boolean[] {
  const marks: boolean[] = []
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0 && word !== ''; at = text.indexOf(word, at + word.length)) {
      for (let i = at; i < at + word.length; i += 1) marks[i] = true
    }
  }
  return marks
}
