import { Text } from '@tarojs/components'
import type { Fen } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import { spokenYuan } from '@/domain/money/spoken-yuan'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import './money.scss'

export type MoneyTone = 'pine' | 'plum'
export type MoneySize = 'display' | 'num' | 'live' | 'live-2'

export type MoneyProps = {
  amount: Fen
  tone?: MoneyTone | undefined
  /** Without it, the size of the text around. */
  size?: MoneySize | undefined
  /** How to read it aloud; without it, the amount in Chinese numerals: a screen reader would spell ¥, the digits and the cents one by one. */
  label?: string | undefined
}

/** ¥ and the decimals at 62 % of the amount. Never cut, never broken across lines. */
export function Money({ amount, tone, size, label = spokenYuan(amount) }: MoneyProps) {
  const [yuan = '', cents = ''] = formatYuan(amount).split('.')
  return (
    <Text
      className={cx('ax-money', tone && `ax-c-${tone}`, size && `ax-money--${size}`)}
      {...aria({ role: 'img', label })}
    >
      <Text className='ax-money__yen'>¥</Text>
      {yuan}
      <Text className='ax-money__cents'>.{cents}</Text>
    </Text>
  )
}

/** One size throughout, for rows and sentences. */
export const yuanText = (amount: Fen): string => `¥${formatYuan(amount)}`
