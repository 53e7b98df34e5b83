import { useRef, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria, tappable, type Aria, type KeyPress, type WebAria } from './a11y'
import { cx } from './class-names'
import { useLayer } from './layer'

export type TapProps = Aria &
  Pick<WebAria, 'current'> & {
    /** Without it, or when disabled, the box is drawn but takes neither tap nor keyboard. */
    onPress?: (() => void) | undefined
    className?: string | undefined
    hoverClass?: string | undefined
    onKey?: ((event: KeyPress) => void) | undefined
    tabIndex?: number | undefined
    /** Two quick taps are one: a button that acts, not one that counts. */
    once?: boolean | undefined
    children?: ReactNode
  }

/** The one thing that can be tapped: role, keyboard and pressed look for both platforms. */
export function Tap({
  onPress,
  className,
  hoverClass = 'ax-press-dim',
  onKey,
  tabIndex,
  once,
  children,
  current,
  ...states
}: TapProps) {
  const owner = useRef(null)
  const layer = useLayer()
  const live = onPress !== undefined && states.disabled !== true
  const role = states.role ?? (onPress ? 'button' : undefined)
  return (
    <View
      className={cx(live && 'ax-tap', className)}
      {...(live ? { hoverClass, hoverStayTime: 120 } : {})}
      {...aria({ ...states, role }, { current })}
      {...(live ? tappable({ onPress, onKey, tabIndex, tapped: { owner, layer, once } }) : {})}
    >
      {children}
    </View>
  )
}
