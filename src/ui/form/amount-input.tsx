import { useId } from 'react'
import { Input, View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { FieldMessage } from './field-message'
import { groupDigits } from './group-digits'
import { uiCopy } from '../ui.copy'
import { useFieldFocus } from './use-field-focus'
import './amount-input.scss'

export type AmountInputProps = {
  label: string
  /** Second line under the label. */
  note?: string | undefined
  /** Exactly what was typed; parsing is the owner's business. */
  value: string
  onChange: (typed: string) => void
  onBlur?: (() => void) | undefined
  placeholder?: string
  unit?: string
  /** Red edge; with a text, the reason under the field. */
  error?: string | boolean | undefined
  /** Green line under the field. */
  ok?: string | undefined
  /** The leading amount of a form: taller, 32 px figures. */
  big?: boolean | undefined
  /** The note wraps beside the amount instead of pushing it onto a line of its own; in 大字 and on the narrowest screens it stands above. */
  beside?: boolean | undefined
  disabled?: boolean
}

const inWeapp = process.env.TARO_ENV === 'weapp'

// H5 would turn 'digit' into a number field, which cannot show thousands.
const PLATFORM = inWeapp
  ? { type: 'digit' as const, placeholderClass: 'ax-amount__placeholder', cursorSpacing: 140 }
  : { type: 'text' as const, inputMode: 'decimal' }
const LONGEST = 16

/** An amount in yuan: raw while typing, `68,400.00` once left. In another unit it stays as typed. */
export function AmountInput(props: AmountInputProps) {
  const { error, ok } = props
  const id = useId().replace(/:/g, '')
  const reason = typeof error === 'string' ? error : undefined
  const message = reason ?? ok
  return (
    <View>
      <Box {...props} messageId={message ? id : undefined} />
      {message ? (
        <FieldMessage id={id} kind={reason ? 'error' : 'ok'}>
          {message}
        </FieldMessage>
      ) : null}
    </View>
  )
}

function Box(props: AmountInputProps & { messageId: string | undefined }) {
  const { label, note, value, onChange, error, messageId } = props
  const { placeholder, unit, disabled } = { placeholder: '', unit: uiCopy.yuan, disabled: false, ...props }
  const field = useFieldFocus(props.onBlur)
  return (
    <View className={boxClass(props, field.focused)} onClick={field.take}>
      <View className='ax-amount__label'>
        {label}
        {note ? <View className='ax-amount__note'>{note}</View> : null}
      </View>
      <View className='ax-amount__value'>
        <Input
          className='ax-amount__input'
          {...PLATFORM}
          {...field.input}
          {...aria({ label: uiCopy.inUnit(label, unit) }, { invalid: Boolean(error), describedby: messageId })}
          value={field.focused || unit !== uiCopy.yuan ? value : groupDigits(value)}
          placeholder={placeholder}
          maxlength={LONGEST}
          disabled={disabled}
          onInput={(event) => onChange(event.detail.value)}
        />
        <View className='ax-amount__unit'>{unit}</View>
      </View>
    </View>
  )
}

function boxClass({ big, beside, error }: AmountInputProps, focused: boolean): string {
  return cx('ax-amount', big && 'ax-amount--big', beside && 'ax-amount--beside', error ? 'ax-amount--error' : focused && 'ax-amount--focus')
}
