import { MAX_FEN, type Fen } from './fen'
import { spokenYuan } from './spoken-yuan'

const SUM = /¥\s?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d\d?)(?!\d))?/g

/** `共 ¥880.00` → `共 八百八十元`: what is drawn with a sign and decimals, as it is said. What is no amount of ours stays as it is. */
export const spokenSums = (text: string): string => text.replace(SUM, spoken)

function spoken(drawn: string, whole: string, cents = ''): string {
  const amount = Number(whole.replace(/,/g, '')) * 100 + Number(cents.padEnd(2, '0'))
  return amount <= MAX_FEN ? spokenYuan(amount as Fen) : drawn
}
