import { Picker, View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { FieldMessage } from './field-message'
import { Icon } from '../mark/icon'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import './field.scss'

export type DateFieldProps = {
  label: string
  /** `YYYY-MM-DD`, or empty. */
  value: string
  onChange: (day: string) => void
  /** First and last day that can be picked. */
  min?: string | undefined
  max?: string | undefined
  /** The chosen day in words. */
  shown: string
  placeholder: string
  error?: string | undefined
  /** A × empties it again. */
  clearable?: boolean | undefined
}

/** A day, picked on the phone's own wheel. */
export function DateField(props: DateFieldProps) {
  const { label, value, onChange, error, clearable } = props
  return (
    <View>
      <View className={cx('ax-field', error && 'ax-field--error')}>
        <View className='ax-field__label'>{label}</View>
        <Wheel {...props} />
        {clearable && value !== '' ? (
          <Tap className='ax-field__clear' label={uiCopy.list(uiCopy.clear, label)} onPress={() => onChange('')}>
            <Icon name='close' size='sm' />
          </Tap>
        ) : null}
      </View>
      {error ? <FieldMessage kind='error'>{error}</FieldMessage> : null}
    </View>
  )
}

function Wheel({ label, value, onChange, min, max, shown, placeholder }: DateFieldProps) {
  const isEmpty = value === ''
  const text = isEmpty ? placeholder : shown
  const limits = { ...(min ? { start: min } : {}), ...(max ? { end: max } : {}) }
  return (
    <Picker className='ax-field__picker' mode='date' value={value} {...limits} onChange={(event) => onChange(event.detail.value)}>
      <View className={cx('ax-field__value', isEmpty && 'ax-field__value--empty')} {...aria({ role: 'button', label: uiCopy.list(label, text) })}>
        {text}
      </View>
    </Picker>
  )
}
