import { useId, useState } from 'react'
import { Input, View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import type { DateFieldProps } from './date-field'
import { FieldMessage } from './field-message'
import { useFieldFocus } from './use-field-focus'
import './field.scss'

// Not in Taro's types: its H5 input hands any type on to the browser.
const DATE = { type: 'date' } as unknown as { type: 'text' }

/** While a year is typed the browser says 0002, 0020, 0202: no day that anybody means. */
const isWhole = (day: string): boolean => day >= '1000'

/** The browser's own day field: keyboard, calendar and clearing come with it. Taro's H5 picker takes no keyboard. */
export function DateField({ label, value, onChange, min, max, error }: DateFieldProps) {
  const id = useId().replace(/:/g, '')
  // What stands in the field and is no whole day yet; its owner still has the day before, and hears of it once the field is left.
  const [half, setHalf] = useState<string>()
  const hear = (day: string) => {
    setHalf(isWhole(day) ? undefined : day)
    if (isWhole(day)) onChange(day)
  }
  const { focused, input } = useFieldFocus(() => {
    if (half !== undefined) onChange(half)
    setHalf(undefined)
  })
  return (
    <View>
      <View className={cx('ax-field', error ? 'ax-field--error' : focused && 'ax-field--focus')}>
        <View className='ax-field__label'>{label}</View>
        <Input
          className='ax-field__input ax-field__input--date'
          {...DATE}
          {...{ min, max, onFocus: input.onFocus, onBlur: input.onBlur }}
          {...aria({ label }, { invalid: Boolean(error), describedby: error ? id : undefined })}
          value={half ?? value}
          onInput={(event) => hear(event.detail.value)}
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
