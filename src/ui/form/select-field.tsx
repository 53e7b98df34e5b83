import { View } from '@tarojs/components'
import { cx } from '../touch/class-names'
import { FieldMessage } from './field-message'
import { Icon } from '../mark/icon'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import './field.scss'

export type SelectFieldProps = {
  label: string
  /** The chosen thing in words; nothing is chosen while undefined. */
  shown: string | undefined
  placeholder: string
  /** Opens the list, usually in a BottomSheet. */
  onPress: () => void
  error?: string | undefined
}

/** A field that opens a list. */
export function SelectField({ label, shown, placeholder, onPress, error }: SelectFieldProps) {
  return (
    <View>
      <Tap className={cx('ax-field', error && 'ax-field--error')} label={uiCopy.list(label, shown ?? placeholder)} onPress={onPress}>
        <View className='ax-field__label'>{label}</View>
        <View className={cx('ax-field__value', shown === undefined && 'ax-field__value--empty')}>{shown ?? placeholder}</View>
        <Icon name='down' size='sm' className='ax-c-3' />
      </Tap>
      {error ? <FieldMessage kind='error'>{error}</FieldMessage> : null}
    </View>
  )
}
