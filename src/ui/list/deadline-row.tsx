import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import { inParts } from '../mark/parts'
import { Tap } from '../touch/tap'
import './cell.scss'
import './deadline-row.scss'

/** hot: seven days or fewer, or overdue. far: more than thirty. */
export type Urgency = 'hot' | 'near' | 'far'

export type DeadlineRowProps = {
  /** An AvatarMark. */
  leading: ReactNode
  title: string
  tag?: ReactNode
  /** 「12月15日 周一」 */
  date: string
  detail?: string | undefined
  /** `12` + 「天」, or 「今天」 alone. */
  left: { value: string; unit?: string | undefined }
  urgency: Urgency
  onPress: () => void
  label?: string | undefined
}

export function DeadlineRow({ leading, title, tag, date, detail, left, urgency, onPress, label }: DeadlineRowProps) {
  return (
    <Tap
      className={cx('ax-cell ax-cell--in-avatar ax-deadline', `ax-deadline--${urgency}`)}
      hoverClass='ax-press'
      role='button'
      label={label}
      onPress={onPress}
    >
      {leading}
      <View className='ax-grow'>
        <View className={cx('ax-cell__title', Boolean(tag) && 'ax-cell__title--tagged')}>
          {inParts(title)}
          {tag}
        </View>
        <View className='ax-cell__note ax-deadline__facts'>
          <View className='ax-deadline__line'>
            <View className='ax-deadline__fact'>{date}</View>
            {detail ? <View className='ax-deadline__fact'>{detail}</View> : null}
          </View>
        </View>
      </View>
      <View className='ax-deadline__left'>
        <View className={cx('ax-deadline__value', !left.unit && 'ax-deadline__value--words')}>{left.value}</View>
        {left.unit ? <View className='ax-deadline__unit'>{left.unit}</View> : null}
      </View>
    </Tap>
  )
}
