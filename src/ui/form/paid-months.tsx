import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import { Tap } from '../touch/tap'
import './paid-months.scss'

/** open: nothing is chosen yet · paid: up to the chosen month · last: the chosen one · gap: gone by without a payment · ahead: not yet. */
export type PaidMonth = { month: number; state: 'open' | 'paid' | 'last' | 'gap' | 'ahead'; name: string; word?: string | undefined }

export type PaidMonthsProps = {
  label: string
  year: string
  months: readonly PaidMonth[]
  onPick: (month: number) => void
  before: { label: string; onPress: () => void }
  /** Absent in the year in hand: nobody has paid for later months. */
  after?: { label: string; onPress: () => void } | undefined
}

/** 最后缴到哪个月: one tap on a month, never a day, because contributions are whole months. */
export function PaidMonths({ label, year, months, onPick, before, after }: PaidMonthsProps) {
  return (
    <View>
      <View className='ax-months__head'>
        <View className='ax-grow'>{label}</View>
        <Tap className='ax-months__move' label={before.label} onPress={before.onPress}>
          <Icon name='left' size='sm' />
        </Tap>
        <View className='ax-t-sub ax-t-medium'>{year}</View>
        <Tap className='ax-months__move' label={after?.label} disabled={after === undefined} onPress={after?.onPress}>
          <Icon name='right' size='sm' />
        </Tap>
      </View>
      <View className='ax-months' {...aria({ role: 'radiogroup', label })}>
        {months.map(({ month, state, name, word }) => (
          <View key={month} className='ax-months__cell'>
            <Tap
              className={cx('ax-months__one', `ax-months__one--${state}`)}
              role='radio'
              checked={state === 'last'}
              disabled={state === 'ahead' ? true : undefined}
              onPress={() => onPick(month)}
            >
              {name}
              {word ? <View className='ax-months__word'>{word}</View> : null}
            </Tap>
          </View>
        ))}
      </View>
    </View>
  )
}
