import { monthOf } from '@/domain/date/iso-date'
import { fen, type Fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import type { WordsCard } from '@/shell/words-card/card'
import { estimatedOf, settledOf } from './month-heights'
import { endsOf, titleOf } from './lines-card'
import { billTitle, paidWords } from './bill-rows'
import type { BillSums } from './bill-sums'
import { copy } from './year.copy'
import type { YearView } from './year-view'

const { text, lines, bills } = copy

export const headOf = ({ year, bills: all }: YearView): string => copy.head(copy.year(year.from, year.to), all.length)

/** The year to hand on, as words or as a picture: sums, doubts, lines, months, bills. It does not say whose it is. */
export function yearCard(view: YearView): WordsCard {
  const months = view.months.filter((month) => month.bills.length > 0)
  const blocks = [
    { head: text.heads.sums, lines: sumLines(view) },
    { head: text.heads.lines, lines: view.lines.map((line) => lines.spoken(titleOf(line), ...endsOf(line))) },
    { head: text.heads.months, lines: months.map((month) => text.month(monthOf(month.from), formatYuan(fen(settledOf(month) + estimatedOf(month))))) },
    { head: text.heads.bills, lines: view.bills.map((one) => text.bill(one.on, billTitle(one, view.member.areaCode), bills.state[one.bill.state], paidWords(one))) }
  ]
  return { title: copy.title, subtitle: headOf(view), blocks: blocks.filter((block) => block.lines.length > 0), foot: [text.foot] }
}

const sumLines = ({ fund, family, unclaimed, estimated }: YearView): readonly string[] => [
  text.sums(formatYuan(fund), formatYuan(family)),
  ...(unclaimed > 0 ? [copy.unclaimed(formatYuan(unclaimed))] : []),
  ...(estimated.count > 0 ? [copy.estimated(estimated.count, formatYuan(estimated.family))] : [])
]

const cell = (value: string): string => (/[",\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value)
const plain = (amount: Fen | null): string => (amount === null ? '' : formatYuan(amount).replace(/,/g, ''))

/** With a byte order mark, so that a spreadsheet takes it for what it is. A cell never begins like a formula. */
export function yearCsv(view: YearView): string {
  const rows = view.bills.map((one: BillSums) => [one.on, safe(billTitle(one, view.member.areaCode)), bills.state[one.bill.state], plain(one.total), plain(one.fund), plain(one.family)])
  return `\uFEFF${[[...text.csvHead], ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

const safe = (words: string): string => words.replace(/^[=+\-@\t]/, "'$&")
