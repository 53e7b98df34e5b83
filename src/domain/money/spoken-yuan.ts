import type { Fen } from './fen'

const DIGITS = '零一二三四五六七八九'
const UNITS = ['', '十', '百', '千']

/** `38874.60` → `三万八千八百七十四元六角`: how a screen reader should say it. */
export function spokenYuan(amount: Fen): string {
  const yuan = Math.floor(amount / 100)
  const jiao = Math.floor((amount % 100) / 10)
  const cents = amount % 10
  const small = `${jiao > 0 ? `${DIGITS[jiao]}角` : cents > 0 && yuan > 0 ? '零' : ''}${cents > 0 ? `${DIGITS[cents]}分` : ''}`
  return `${yuan > 0 || small === '' ? `${spokenWhole(yuan)}元` : ''}${small}`
}

function spokenWhole(value: number): string {
  if (value === 0) return '零'
  const groups = [['亿', Math.floor(value / 100_000_000)], ['万', Math.floor(value / 10_000) % 10_000], ['', value % 10_000]] as const
  let text = ''
  for (const [unit, group] of groups) {
    if (group === 0) continue
    text += (text !== '' && group < 1_000 ? '零' : '') + spokenGroup(group) + unit
  }
  return text.replace(/^一十/, '十')
}

/** 1–9999. */
function spokenGroup(group: number): string {
  const digits = String(group).split('').map(Number)
  return digits
    .map((digit, i) => (digit === 0 ? '零' : `${DIGITS[digit]}${UNITS[digits.length - 1 - i]}`))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
}
