/** 办事卡: what to take along, as words. Nothing in it says who it is for. */
export type CardBlock = { readonly head: string; readonly lines: readonly string[]; readonly numbered?: boolean }
export type FilingCard = {
  readonly title: string
  readonly subtitle: string
  readonly blocks: readonly CardBlock[]
  readonly foot: readonly string[]
}

const numberedLine = (line: string, index: number, numbered: boolean | undefined): string => (numbered ? `${index + 1}. ${line}` : `· ${line}`)

/** For the clipboard: plain lines, a blank one between blocks. */
export function cardText({ title, subtitle, blocks, foot }: FilingCard): string {
  const parts = blocks.map(({ head, lines, numbered }) => [head, ...lines.map((line, i) => numberedLine(line, i, numbered))].join('\n'))
  return [`${title}\n${subtitle}`, ...parts, foot.join('\n')].join('\n\n')
}

export { numberedLine }
