import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import './progress.scss'

export type ProgressProps = {
  done: number
  total: number
  /** Hatches the segment in hand. */
  started?: boolean | undefined
  /** 「3/5 步」 — the same words always stand beside it. */
  label: string
}

export function Progress({ done, total, started = true, label }: ProgressProps) {
  return (
    <View className='ax-progress' {...aria({ role: 'img', label })}>
      {Array.from({ length: total }, (_, index) => (
        <View
          key={index}
          className={cx(
            'ax-progress__part',
            index < done && 'ax-progress__part--done',
            started && index === done && 'ax-progress__part--now'
          )}
        />
      ))}
    </View>
  )
}
