import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { Icon } from '../mark/icon'
import './field-message.scss'

export type FieldMessageProps = { kind: 'error' | 'ok'; children: string; id?: string | undefined }

/** The line under a field: what is wrong and by how much, or that the parts add up. */
export function FieldMessage({ kind, children, id }: FieldMessageProps) {
  return (
    <View
      className={cx('ax-field-message', `ax-field-message--${kind}`)}
      {...(id ? { id } : {})}
      {...aria({ live: 'polite' })}
    >
      <Icon name={kind === 'error' ? 'warn' : 'check'} size='sm' />
      <View className='ax-grow'>{children}</View>
    </View>
  )
}
