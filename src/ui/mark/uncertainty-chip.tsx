import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import { Icon, type IconName } from './icon'
import './chip.scss'

/** conflict: sources differ or one is wrong. range: one source gives an interval. inferred: we derived it. */
export type UncertaintyForm = 'conflict' | 'range' | 'inferred'

export type UncertaintyChipProps = { form: UncertaintyForm; children: string }

const ICON: Readonly<Record<UncertaintyForm, IconName>> = { conflict: 'warn', range: 'swap', inferred: 'help' }

/** Always an icon and words: amber alone says nothing. */
export function UncertaintyChip({ form, children }: UncertaintyChipProps) {
  return (
    <View className={cx('ax-chip', `ax-chip--${form}`)}>
      <Icon name={ICON[form]} size='xs' />
      {children}
    </View>
  )
}
