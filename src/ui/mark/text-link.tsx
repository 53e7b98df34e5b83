import { cx } from '../touch/class-names'
import { Icon, type IconName } from './icon'
import { Tap } from '../touch/tap'
import './text-link.scss'

export type TextLinkProps = {
  children: string
  onPress: () => void
  /** Before the words. */
  icon?: IconName | undefined
  /** After the words. */
  iconAfter?: IconName | undefined
  /** Inherits colour and size from a notice. */
  quiet?: boolean | undefined
  label?: string | undefined
}

export function TextLink({ children, onPress, icon, iconAfter, quiet, label }: TextLinkProps) {
  return (
    <Tap className={cx('ax-link', quiet && 'ax-link--quiet')} role='button' label={label} onPress={onPress}>
      {icon ? <Icon name={icon} size='xs' /> : null}
      {children}
      {iconAfter ? <Icon name={iconAfter} size='xs' /> : null}
    </Tap>
  )
}
