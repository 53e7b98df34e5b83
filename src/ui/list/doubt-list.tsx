import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import './doubt-list.scss'

export type DoubtLine = {
  key: string
  title: string
  /** 「可少备 ¥3,669.60」 */
  effect?: string | undefined
  note?: string | undefined
  /** Length of the bar, 0 to 1: how much money it moves beside the others. */
  share?: number | undefined
  /** It would cost more than the page says. */
  costsMore?: boolean | undefined
}

export type DoubtListProps = { title: string; summary?: string | undefined; lines: readonly DoubtLine[] }

/** Everything in doubt about a sum in one amber block, what moves most money first. */
export function DoubtList({ title, summary, lines }: DoubtListProps) {
  return (
    <View className='ax-doubts'>
      <View className='ax-doubts__title'>
        <Icon name='warn' size='sm' />
        <View className='ax-grow'>{title}</View>
      </View>
      {summary === undefined ? null : <View className='ax-doubts__note'>{summary}</View>}
      {lines.map(({ key, ...line }) => (
        <Line key={key} {...line} />
      ))}
    </View>
  )
}

function Line({ title, effect, note, share, costsMore }: Omit<DoubtLine, 'key'>) {
  return (
    <View className='ax-doubts__line'>
      <View className='ax-doubts__head'>
        <View>{title}</View>
        {effect === undefined ? null : <View className='ax-doubts__effect'>{effect}</View>}
      </View>
      {note === undefined ? null : <View className='ax-doubts__note'>{note}</View>}
      {share === undefined ? null : <View className={cx('ax-doubts__bar', costsMore && 'ax-doubts__bar--more')} style={{ width: `${Math.round(share * 100)}%` }} />}
    </View>
  )
}
