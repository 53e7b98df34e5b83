import { useId } from 'react'
import { Input, View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { FieldMessage } from './field-message'
import { useFieldFocus } from './use-field-focus'
import './amount-input.scss'

export type TextFieldProps = {
  label: string
  note?: string | undefined
  value: string
  onChange: (typed: string) => void
  onBlur?: (() => void) | undefined
  placeholder?: string
  /** Digits only, such as a year. */
  numeric?: boolean | undefined
  maxLength?: number
  error?: string | undefined
}

const inWeapp = process.env.TARO_ENV === 'weapp'
const DIGITS = inWeapp ? { type: 'number' as const } : { type: 'text' as const, inputMode: 'numeric' }
const PLATFORM = inWeapp ? { placeholderClass: 'ax-amount__placeholder', cursorSpacing: 140 } : {}

export function TextField(props: TextFieldProps) {
  const { label, note, value, onChange, numeric, error } = props
  const { placeholder, maxLength } = { placeholder: '', maxLength: 30, ...props }
  const field = useFieldFocus(props.onBlur)
  const id = useId().replace(/:/g, '')
  const state = error ? 'error' : field.focused ? 'focus' : 'rest'
  return (
    <View>
      <View className={cx('ax-amount', `ax-amount--${state}`)} onClick={field.take}>
        <View className='ax-amount__label'>
          {label}
          {note ? <View className='ax-amount__note'>{note}</View> : null}
        </View>
        <Input
          className='ax-amount__input ax-amount__input--text'
          {...(numeric ? DIGITS : { type: 'text' })}
          {...PLATFORM}
          {...field.input}
          {...aria({ label }, { invalid: Boolean(error), describedby: error ? id : undefined })}
          value={value}
          placeholder={placeholder}
          maxlength={maxLength}
          onInput={(event) => onChange(event.detail.value)}
        />
      </View>
      {error ? (
        <FieldMessage id={id} kind='error'>
          {error}
        </FieldMessage>
      ) : null}
    </View>
  )
}
