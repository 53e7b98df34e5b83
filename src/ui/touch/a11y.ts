import { spokenSums } from '@/domain/money/spoken-sums'
import { isSecondTap, type TapEvent, type Tapped } from './second-tap'

const inWeapp = process.env.TARO_ENV === 'weapp'

export type Role =
  | 'alert'
  | 'button'
  | 'cell'
  | 'checkbox'
  | 'columnheader'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'navigation'
  | 'radio'
  | 'radiogroup'
  | 'region'
  | 'row'
  | 'status'
  | 'switch'
  | 'tab'
  | 'table'
  | 'tablist'

export type Aria = {
  role?: Role | undefined
  label?: string | undefined
  checked?: boolean | undefined
  selected?: boolean | undefined
  expanded?: boolean | undefined
  disabled?: boolean | undefined
  hidden?: boolean | undefined
  modal?: boolean | undefined
  live?: 'polite' | 'assertive' | undefined
}

/** Attributes only H5 understands; WeChat would carry them for nothing. */
export type WebAria = {
  level?: number
  describedby?: string | undefined
  invalid?: boolean | undefined
  /** A role that only a web page has. */
  landmark?: 'main' | 'banner' | undefined
  current?: 'page' | 'date' | 'step' | undefined
}

type Attributes = Record<string, unknown>

/** Spread on a View or Text: `aria-role` for WeChat, `role` for H5, `aria-*` for both. Amounts in a label are read in words. */
export function aria(states: Aria, web: WebAria = {}): Attributes {
  const { role, ...named } = states
  const rest = { ...named, label: named.label === undefined ? undefined : spokenSums(named.label) }
  const { landmark, ...webOnly } = web
  if (inWeapp) return { ...(role ? { 'aria-role': role } : {}), ...ariaAttributes(rest) }
  const webRole = role ?? landmark
  return { ...(webRole ? { role: webRole } : {}), ...ariaAttributes({ ...rest, ...webOnly }) }
}

function ariaAttributes(states: Attributes): Attributes {
  const attributes: Attributes = {}
  for (const [name, value] of Object.entries(states)) {
    if (value !== undefined) attributes[`aria-${name}`] = typeof value === 'boolean' ? String(value) : value
  }
  return attributes
}

export type KeyPress = { key: string; preventDefault: () => void; currentTarget: unknown }
type Tapping = {
  readonly onPress: () => void
  readonly onKey?: ((event: KeyPress) => void) | undefined
  readonly tabIndex?: number | undefined
  readonly tapped: Tapped
}

/** A tap on both platforms, plus Enter and Space on H5. Stops there: a chip inside a row does not open the row. */
export function tappable({ onPress, onKey, tabIndex = 0, tapped }: Tapping): Attributes {
  const onClick = (event: TapEvent = {}) => {
    event.stopPropagation?.()
    if (!isSecondTap(tapped, event)) onPress()
  }
  if (inWeapp) return { onClick }
  const onKeyDown = (event: KeyPress & TapEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation?.()
      onPress()
    } else onKey?.(event)
  }
  return { onClick, onKeyDown, tabIndex }
}
