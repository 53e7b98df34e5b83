import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import './source-chip.scss'

export type SourceChipProps = {
  /** The number in the disc, also used as ①②③ in running text. */
  index: number
  label: string
  /** Opens the original wording. */
  onPress?: (() => void) | undefined
  /** No pill behind it: inside a row that has its own ground. */
  bare?: boolean | undefined
}

export function SourceChip({ index, label, onPress, bare }: SourceChipProps) {
  return (
    <Tap
      className={cx('ax-source', bare && 'ax-source--bare', onPress && 'ax-source--live')}
      role={onPress ? 'link' : undefined}
      label={onPress ? uiCopy.source(index, label) : undefined}
      onPress={onPress}
    >
      <View className='ax-source__disc'>{index}</View>
      {label}
    </Tap>
  )
}
