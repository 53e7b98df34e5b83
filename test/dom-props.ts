// What a Taro component may pass to the browser. All else (hoverClass, scrollY, onScrollToLower …) means something only to WeChat.
const NAMES = new Set([
  'id', 'key', 'className', 'style', 'children', 'role', 'tabIndex', 'title', 'src', 'alt', 'placeholder', 'disabled', 'name', 'min', 'max', 'step',
  'htmlFor', 'ref', 'dangerouslySetInnerHTML',
  'onClick', 'onKeyDown', 'onKeyUp', 'onFocus', 'onBlur', 'onScroll', 'onTouchStart', 'onTouchMove', 'onTouchEnd', 'onLoad', 'onError'
])

export type Props = Record<string, unknown>

export const domProps = (props: Props): Props =>
  Object.fromEntries(Object.entries(props).filter(([name]) => NAMES.has(name) || /^(aria|data)-/.test(name)))
