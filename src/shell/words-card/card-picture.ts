import type { Mark, Picture } from '@/platform/sharing/canvas-picture'
import { numberedLine, type WordsCard } from './card'
import { NOT_FIRST, NOT_LAST } from './card.copy'

/** The width of a page's column at 375: what is previewed is what is saved. */
export const WIDTH = 343
const SIDE = 20
const INNER = WIDTH - SIDE * 2
const BAND = 8

/** Light colours of the design tokens: a saved picture is printed and shown to others, so it has one look. */
const INK = '#11211E'
const INK_2 = '#42534F'
const INK_3 = '#5C6D68'
const PINE = '#0B6356'
const GROUND = '#FFFFFF'
const LINE = '#E3E9E7'
const AMBER = '#6B4700'
const AMBER_TINT = '#FBF1DC'

type Style = { readonly size: number; readonly leading: number; readonly color: string; readonly bold?: boolean }
const STYLES = {
  title: { size: 22, leading: 30, color: INK, bold: true },
  subtitle: { size: 15, leading: 23, color: INK_2 },
  sumLabel: { size: 16, leading: 30, color: INK_2 },
  sum: { size: 34, leading: 44, color: INK, bold: true },
  head: { size: 16, leading: 26, color: PINE, bold: true },
  line: { size: 15, leading: 24, color: INK },
  doubt: { size: 15, leading: 23, color: AMBER },
  // Of a phone 320 wide the preview is an eighth smaller: 12 px at the least.
  foot: { size: 15, leading: 22, color: INK_3 }
} as const satisfies Record<string, Style>

// Widths in em, as system fonts draw them: Han and full-width signs fill the square, the rest about half of it.
const WIDE = 1
const NARROW = 0.58
const CAPITAL = 0.7

// Besides Han: the middle dot, dashes, quotes and arrows, which Chinese fonts draw on the full square.
const widthOf = (char: string): number => {
  if (/[\u2e80-\uffee\u00b7\u2010-\u2027\u2190-\u2193]/.test(char)) return WIDE
  return /[A-Z]/.test(char) ? CAPITAL : NARROW
}

/** How wide a text is drawn, in em. */
export const emOf = (text: string): number => Array.from(text).reduce((sum, char) => sum + widthOf(char), 0)

/** What is not broken: an amount, a date, a Latin word, unless a whole line cannot hold it. */
const UNIT = /(?:\d+年)?\d+月(?:\d+日)?|[¥\w.,%-]+|[^]/gu
const unitsOf = (text: string, em: number): readonly string[] => (text.match(UNIT) ?? []).flatMap((unit) => (emOf(unit) > em ? Array.from(unit) : [unit]))

/** Breaks a text into lines of at most `em` squares; a sign that may not begin a line hangs over the edge. */
export function wrapText(text: string, em: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const unit of unitsOf(text, em)) {
    if (emOf(line + unit) > em && line !== '' && !NOT_FIRST.includes(unit)) {
      const kept = withoutOpening(line)
      lines.push(kept)
      line = line.slice(kept.length)
    }
    line += unit
  }
  return line === '' ? lines : [...lines, line]
}

/** An opening bracket goes along to the next line, unless the line has nothing else. */
const withoutOpening = (line: string): string => (line.length > 1 && NOT_LAST.includes(line.slice(-1)) ? line.slice(0, -1) : line)

type Pen = { y: number; readonly marks: Mark[] }

/** 「· 」 or 「12. 」 before a line, and how far from it the words begin, in em: the lines below hang under them. */
const BEFORE = /^(·|\d+\.) /
const hangOf = (before: string): number => (before === '·' ? 1.25 : before.length * 0.65)

function write(pen: Pen, text: string, style: Style, indent = 0): void {
  const before = BEFORE.exec(text)?.[1] ?? ''
  const hang = hangOf(before) * style.size
  if (before !== '') put({ y: pen.y, marks: pen.marks }, before, style, indent)
  for (const line of wrapText(before === '' ? text : text.slice(before.length + 1), (INNER - indent * 2 - hang) / style.size)) put(pen, withoutDots(line), style, indent + hang)
}

/** A dot between two parts stands for nothing where the line ends between them. */
const withoutDots = (line: string): string => line.trim().replace(/^· | ·$/g, '')

function put(pen: Pen, text: string, style: Style, indent: number): void {
  pen.y += style.leading
  // The baseline stands about a fifth of the size above the bottom of the line.
  pen.marks.push({ kind: 'text', x: SIDE + indent, y: pen.y - Math.round((style.leading - style.size) / 2 + style.size * 0.18), text, size: style.size, color: style.color, ...(style.bold ? { bold: true } : {}) })
}

function rule(pen: Pen): void {
  pen.y += 14
  pen.marks.push({ kind: 'box', x: SIDE, y: pen.y, width: INNER, height: 1, color: LINE })
  pen.y += 8
}

/** Words on a tint of their own. */
function box(pen: Pen, lines: readonly string[]): void {
  pen.y += 12
  const [top, at] = [pen.y, pen.marks.length]
  pen.y += 6
  lines.forEach((line) => write(pen, line, STYLES.doubt, 10))
  pen.y += 8
  pen.marks.splice(at, 0, { kind: 'box', x: SIDE, y: top, width: INNER, height: pen.y - top, color: AMBER_TINT })
}

/** The card as a picture, as tall as its words need. */
export function cardPicture({ title, subtitle, sum, blocks, doubts = [], foot }: WordsCard): Picture {
  const pen: Pen = { y: BAND + 16, marks: [{ kind: 'box', x: 0, y: 0, width: WIDTH, height: BAND, color: PINE }] }
  write(pen, title, STYLES.title)
  write(pen, subtitle, STYLES.subtitle)
  if (sum !== undefined) {
    pen.y += 6
    write(pen, sum.label, STYLES.sumLabel)
    write(pen, sum.amount, STYLES.sum)
  }
  for (const { head, lines, numbered } of blocks) {
    rule(pen)
    write(pen, head, STYLES.head)
    lines.forEach((line, i) => write(pen, numberedLine(line, i, numbered), STYLES.line))
  }
  if (doubts.length > 0) box(pen, doubts)
  rule(pen)
  foot.forEach((line) => write(pen, line, STYLES.foot))
  return { width: WIDTH, height: pen.y + 24, ground: GROUND, marks: pen.marks }
}
