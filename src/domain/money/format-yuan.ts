import type { BasisPoints, Fen } from './fen'

/** `1234567` fen → `12,345.67`. Always two decimals, no currency sign. By hand: `Intl` is missing on Android WeChat. */
export function formatYuan(amount: Fen): string {
  const cents = String(amount % 100).padStart(2, '0')
  return `${groupThousands(Math.floor(amount / 100))}.${cents}`
}

/** `44000` → `440`, `44050` → `440.50`: for chips and option cards only (whole yuan where there are no cents). */
export function formatWholeYuan(amount: Fen): string {
  return amount % 100 === 0 ? groupThousands(amount / 100) : formatYuan(amount)
}

/** `6500` → `65%`, `5850` → `58.5%`. */
export function formatRate(rate: BasisPoints): string {
  return `${formatPoints(rate)}%`
}

/** Basis points as percentage points without the sign: `2000` → `20`, `750` → `7.5`. */
export function formatPoints(rate: number): string {
  const text = (rate / 100).toFixed(2)
  return text.replace(/\.?0+$/, '')
}

function groupThousands(yuan: number): string {
  return String(yuan).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
