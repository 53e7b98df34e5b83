import { useId } from 'react'
import { Input, View } from '@tarojs/components'
import { readCount } from '@/domain/money/read-count'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { FieldMessage } from './field-message'
import { Icon } from '../mark/icon'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import { useFieldFocus } from './use-field-focus'
import './count-field.scss'

export type CountFieldProps = {
  label: string
  note?: string | undefined
  /** Exactly what was typed; parsing is the owner's business. */
  value: string
  onChange: (typed: string) => void
  unit: string
  /** The buttons stop here. */
  most: number
  error?: string | undefined
}

const DIGITS = process.env.TARO_ENV === 'weapp' ? { type: 'number' as const, cursorSpacing: 140 } : { type: 'text' as const, inputMode: 'numeric' }
const LONGEST = 6

/** A small whole number: typed, or one up and one down. */
export function CountField(props: CountFieldProps) {
  const { error } = props
  const id = useId().replace(/:/g, '')
  return (
    <View>
      <Box {...props} messageId={error ? id : undefined} />
      {error ? (
        <FieldMessage id={id} kind='error'>
          {error}
        </FieldMessage>
      ) : null}
    </View>
  )
}

function Box({ label, note, value, onChange, unit, most, error, messageId }: CountFieldProps & { messageId: string | undefined }) {
  const field = useFieldFocus()
  return (
    <View className={cx('ax-count', error ? 'ax-count--error' : field.focused && 'ax-count--focus')}>
      <View className='ax-count__label'>
        {label}
        {note ? <View className='ax-count__note'>{note}</View> : null}
      </View>
      <View className='ax-count__value'>
        <Step icon='minus' label={uiCopy.less(label, unit)} next={stepped(value, -1, most)} onStep={onChange} />
        <Input
          className='ax-count__input'
          {...DIGITS}
          {...field.input}
          {...aria({ label: uiCopy.inUnit(label, unit) }, { invalid: Boolean(error), describedby: messageId })}
          value={value}
          maxlength={LONGEST}
          onInput={(event) => onChange(event.detail.value)}
        />
        <View className='ax-count__unit'>{unit}</View>
        <Step icon='plus' label={uiCopy.more(label, unit)} next={stepped(value, 1, most)} onStep={onChange} />
      </View>
    </View>
  )
}

/** Nothing below zero or above the most. What is no number is corrected by hand: a button would throw it away. */
function stepped(value: string, by: 1 | -1, most: number): string | undefined {
  const now = readCount(value, most)
  const next = now === null ? -1 : (now ?? 0) + by
  return next < 0 || next > most ? undefined : String(next)
}

type StepProps = { icon: 'plus' | 'minus'; label: string; next: string | undefined; onStep: (next: string) => void }

function Step({ icon, label, next, onStep }: StepProps) {
  const off = next === undefined
  return (
    <Tap className={cx('ax-count__step', off && 'ax-count__step--off')} role='button' label={label} disabled={off || undefined} onPress={() => onStep(next ?? '')}>
      <Icon name={icon} size='sm' />
    </Tap>
  )
}
