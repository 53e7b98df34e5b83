import { Input, View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import { useFieldFocus } from './use-field-focus'
import './search-field.scss'

export type SearchFieldProps = {
  value: string
  onChange: (typed: string) => void
  /** The keyboard's own key for it, or Enter. */
  onConfirm?: (() => void) | undefined
  placeholder: string
  label: string
}

const PLATFORM = process.env.TARO_ENV === 'weapp' ? { placeholderClass: 'ax-search__placeholder' } : {}

export function SearchField({ value, onChange, onConfirm, placeholder, label }: SearchFieldProps) {
  const field = useFieldFocus()
  return (
    <View className={cx('ax-search', field.focused && 'ax-search--focus')} onClick={field.take}>
      <Icon name='search' size='sm' />
      <Input
        className='ax-search__input'
        type='text'
        confirmType='search'
        {...PLATFORM}
        {...field.input}
        {...aria({ label })}
        value={value}
        placeholder={placeholder}
        maxlength={30}
        onInput={(event) => onChange(event.detail.value)}
        {...(onConfirm ? { onConfirm } : {})}
      />
      {value ? (
        <Tap className='ax-search__clear' label={uiCopy.clear} onPress={() => onChange('')}>
          <Icon name='close' size='sm' />
        </Tap>
      ) : null}
    </View>
  )
}
