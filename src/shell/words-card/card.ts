/** What to take along, as words under heads: the 办事卡 of a filing, a year of bills. Nothing in it says who it is for. */
export type CardBlock = { readonly head: string; readonly lines: readonly string[]; readonly numbered?: boolean }
export type WordsCard = {
  readonly title: string
  readonly subtitle: string
  /** The one amount it is about: on a picture larger than all the rest, on a line of its own. */
  readonly sum?: { readonly label: string; readonly amount: string }
  readonly blocks: readonly CardBlock[]
  /** What is not sure about it. */
  readonly doubts?: readonly string[]
  readonly foot: readonly string[]
}

const numberedLine = (line: string, index: number, numbered: boolean | undefined): string => (numbered ? `${index + 1}. ${line}` : `· ${line}`)

/** For the clipboard: plain lines, a blank one between blocks. */
export function cardText({ title, subtitle, sum, blocks, doubts = [], foot }: WordsCard): string {
  const parts = blocks.map(({ head, lines, numbered }) => [head, ...lines.map((line, i) => numberedLine(line, i, numbered))].join('\n'))
  const head = [title, subtitle, ...(sum === undefined ? [] : [`${sum.label} ${sum.amount}`])].join('\n')
  return [head, ...parts, ...(doubts.length === 0 ? [] : [doubts.join('\n')]), foot.join('\n')].join('\n\n')
}

export { numberedLine }
