import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import { Icon } from './icon'
import './cover-chip.scss'

/** How somebody stands: a full dot, a hatched one, a struck one on red, an empty ring, or a question. Never a tick. */
export type CoverMark = 'inForce' | 'waiting' | 'lapsed' | 'notInsured' | 'unknown'

export type CoverChipProps = { mark: CoverMark; children: string }

/** One word a person, the same on every screen. Shape and word both tell it: colour alone says nothing. */
export function CoverChip({ mark, children }: CoverChipProps) {
  return (
    <View className={cx('ax-cov', `ax-cov--${mark}`)}>
      {mark === 'unknown' ? <Icon name='help' size='xs' /> : <View className='ax-cov__dot' />}
      {children}
    </View>
  )
}
