import { View } from '@tarojs/components'
import type { Fen } from '@/domain/money/fen'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { isHatched, type DataTone } from './data-tone'
import { yuanText } from '../mark/money'
import { waterfallBars, type WaterfallBar } from './waterfall-bars'
import './waterfall.scss'

export type WaterfallRow = {
  key: string
  label: string
  note?: string | undefined
  amount: Fen
  tone: DataTone
  payer: 'fund' | 'home'
}

export type WaterfallProps = {
  total: { label: string; note?: string | undefined; amount: Fen }
  /** In the order they come off; rows of zero stay, in grey. */
  rows: readonly WaterfallRow[]
  label: string
}

const SIX_FIGURES = 10_000_000

/** Who takes which part of the bill, one after the other. */
export function Waterfall({ total, rows, label }: WaterfallProps) {
  const bars = waterfallBars(
    rows.map((row) => row.amount),
    total.amount
  )
  const wide = total.amount >= SIX_FIGURES
  return (
    <View className={cx('ax-fall', wide && 'ax-fall--wide')} {...aria({ role: 'list', label })}>
      <View className='ax-fall__row' {...aria({ role: 'listitem' })}>
        <Name label={total.label} note={total.note} />
        <View className='ax-fall__track'>
          <View className='ax-fall__bar ax-fall__bar--total' style={{ left: '0%', width: '100%' }} />
        </View>
        <View className='ax-fall__amount'>{yuanText(total.amount)}</View>
      </View>
      {rows.map((row, index) => (
        <Row key={row.key} row={row} bar={bars[index] ?? { offset: 0, width: 0, link: 'none' }} />
      ))}
    </View>
  )
}

function Row({ row, bar }: { row: WaterfallRow; bar: WaterfallBar }) {
  const zero = row.amount === 0
  const ink = row.payer === 'fund' ? 'ax-c-pine' : 'ax-c-plum'
  return (
    <View className={cx('ax-fall__row', zero && 'ax-fall__row--zero')} {...aria({ role: 'listitem' })}>
      <Name label={row.label} note={row.note} />
      <View className='ax-fall__track'>
        {bar.link !== 'none' ? (
          <View className={cx('ax-fall__link', `ax-fall__link--${bar.link}`)} style={{ left: `${bar.offset}%` }} />
        ) : null}
        {zero ? null : (
          <View
            className={cx('ax-fall__bar', `ax-d-${row.tone}`, isHatched(row.tone) && 'ax-fall__bar--hatched')}
            style={{ left: `${bar.offset}%`, width: `${bar.width}%` }}
          />
        )}
      </View>
      <View className={cx('ax-fall__amount', zero ? 'ax-c-3' : ink)}>{yuanText(row.amount)}</View>
    </View>
  )
}

function Name({ label, note }: { label: string; note?: string | undefined }) {
  return (
    <View className='ax-fall__name'>
      {label}
      {note ? <View className='ax-fall__note'>{note}</View> : null}
    </View>
  )
}
