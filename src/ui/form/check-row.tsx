import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import { Tap } from '../touch/tap'
import './check-box.scss'
import './choice-row.scss'

export type CheckRowProps = {
  title: string
  note?: string | undefined
  checked: boolean
  onChange: (checked: boolean) => void
  trailing?: ReactNode
  disabled?: boolean | undefined
  /** Directly inside a Card without padding. */
  padded?: boolean | undefined
}

export function CheckRow({ title, note, checked, onChange, trailing, disabled, padded }: CheckRowProps) {
  return (
    <Tap
      className={cx('ax-choice', padded && 'ax-choice--padded', disabled && 'ax-choice--disabled')}
      role='checkbox'
      checked={checked}
      disabled={disabled}
      onPress={() => onChange(!checked)}
    >
      <View className={cx('ax-check', checked && 'ax-check--on')}>
        {checked ? <Icon name='check' className='ax-check__tick' /> : null}
      </View>
      <View className='ax-choice__text'>
        <View className='ax-choice__title'>{title}</View>
        {note ? <View className='ax-choice__note'>{note}</View> : null}
      </View>
      {trailing ? <View className='ax-choice__trail'>{trailing}</View> : null}
    </Tap>
  )
}
