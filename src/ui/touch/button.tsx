import type { ReactNode } from 'react'
import { Button as NativeButton, View, type ButtonProps as NativeProps } from '@tarojs/components'
import { aria } from './a11y'
import { cx } from './class-names'
import { Icon, type IconName } from '../mark/icon'
import { Tap } from './tap'
import { uiCopy } from '../ui.copy'
import './button.scss'

export type ButtonKind = 'primary' | 'secondary' | 'outline' | 'ghost' | 'danger'

export type ButtonProps = {
  kind?: ButtonKind | undefined
  size?: 'sm' | undefined
  icon?: IconName | undefined
  /** A spinner takes the icon's place; the words stay, and taps wait. */
  loading?: boolean | undefined
  disabled?: boolean | undefined
  /** Says why it is disabled, under the button. */
  reason?: string | undefined
  /** Takes the larger part of a ButtonRow. */
  wide?: boolean | undefined
  /** WeChat abilities that only a real button opens, such as sharing. */
  openType?: NativeProps['openType'] | undefined
  onPress?: (() => void) | undefined
  label?: string | undefined
  children: ReactNode
}

// Only WeChat has such buttons, and the web stand-in brings its own look.
const inWeapp = process.env.TARO_ENV === 'weapp'

export function Button(props: ButtonProps) {
  const { disabled, reason, wide } = props
  if (!disabled || !reason) return <Body {...props} />
  return (
    <View className={cx('ax-btn-why', wide && 'ax-btn--wide')}>
      <Body {...props} />
      <View className='ax-btn-why__text'>{reason}</View>
    </View>
  )
}

function Body(props: ButtonProps) {
  const { disabled, loading, openType, onPress, label } = props
  const look = { className: classOf(props), hoverClass: pressedClassOf(props) }
  if (inWeapp && openType && !disabled) {
    return (
      <NativeButton {...look} openType={openType} {...aria({ label })} {...(onPress ? { onClick: onPress } : {})}>
        <Face {...props} />
      </NativeButton>
    )
  }
  return (
    <Tap {...look} once role='button' label={label} disabled={disabled || loading ? true : undefined} onPress={onPress}>
      <Face {...props} />
    </Tap>
  )
}

function classOf({ kind = 'primary', size, disabled, wide, openType }: ButtonProps): string {
  const look = disabled ? 'off' : kind
  return cx(
    'ax-btn',
    `ax-btn--${look}`,
    size && `ax-btn--${size}`,
    wide && 'ax-btn--wide',
    openType && 'ax-btn--native'
  )
}

function pressedClassOf({ kind = 'primary', loading }: ButtonProps): string {
  if (loading) return 'none'
  return kind === 'primary' ? 'ax-btn--press' : 'ax-press-dim'
}

function Face({ icon, loading, children }: ButtonProps) {
  return (
    <>
      {loading ? <View className='ax-spin' {...aria({ role: 'img', label: uiCopy.loading })} /> : null}
      {icon && !loading ? <Icon name={icon} size='sm' /> : null}
      {children}
    </>
  )
}

/** Buttons side by side, 10 apart, equal unless one is wide. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <View className='ax-btns'>{children}</View>
}
