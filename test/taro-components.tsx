// @tarojs/components as plain DOM elements, with Taro's events ({ detail: { value } }).
import { createElement, type KeyboardEvent, type ReactNode } from 'react'

type Props = Record<string, unknown> & { children?: ReactNode }
type Handler = ((event: unknown) => void) | undefined

const NOT_DOM = new Set([
  'hoverClass', 'hoverStartTime', 'hoverStayTime', 'hoverStopPropagation', 'catchMove', 'scrollY', 'scrollX', 'enhanced',
  'showScrollbar', 'scrollIntoView', 'scrollWithAnimation', 'selectable', 'userSelect', 'confirmType', 'confirmHold',
  'placeholderClass', 'placeholderStyle', 'cursorSpacing', 'adjustPosition', 'alwaysEmbed', 'holdKeyboard', 'openType',
  'formType', 'svg', 'lazyLoad', 'autoHeight', 'showConfirmBar', 'compileMode', 'rangeKey', 'nativeProps', 'focus'
])
const dom = (props: Props): Props => Object.fromEntries(Object.entries(props).filter(([name]) => !NOT_DOM.has(name)))
const detail = (value: unknown) => ({ detail: { value } })

function host(tag: string) {
  const Host = (props: Props) => createElement(tag, dom(props))
  Host.displayName = `Taro(${tag})`
  return Host
}

export const View = host('div')
export const ScrollView = host('div')
export const Text = host('span')
export const Label = host('label')
export const Button = host('button')
export const Form = host('form')

export function Image({ mode: _mode, ...rest }: Props) {
  return createElement('img', { alt: '', ...dom(rest) })
}

export function Input({ onInput, onConfirm, type, maxlength, value, ...rest }: Props) {
  const send = (handler: unknown, text: string) => (handler as Handler)?.(detail(text))
  return createElement('input', {
    ...dom(rest),
    value: value ?? '',
    type: type === 'number' ? 'number' : 'text',
    inputMode: type === 'digit' ? 'decimal' : undefined,
    maxLength: maxlength,
    onChange: (event: { target: { value: string } }) => send(onInput, event.target.value),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter') send(onConfirm, event.currentTarget.value)
    }
  })
}

export function Textarea({ onInput, maxlength, value, ...rest }: Props) {
  return createElement('textarea', {
    ...dom(rest),
    value: value ?? '',
    maxLength: maxlength,
    onChange: (event: { target: { value: string } }) => (onInput as Handler)?.(detail(event.target.value))
  })
}

export function Switch({ checked, onChange, ...rest }: Props) {
  return createElement('input', {
    ...dom(rest),
    type: 'checkbox',
    role: 'switch',
    checked: Boolean(checked),
    onChange: (event: { target: { checked: boolean } }) => (onChange as Handler)?.(detail(event.target.checked))
  })
}

/** A picker is its trigger plus a text field: typing a value into the field picks it. */
export function Picker({ value, onChange, children, mode, range: _range, start: _start, end: _end, fields: _fields, ...rest }: Props) {
  const field = createElement('input', {
    ...dom(rest),
    'data-picker': mode ?? 'selector',
    type: 'text',
    value: String(value ?? ''),
    onChange: (event: { target: { value: string } }) => (onChange as Handler)?.(detail(event.target.value))
  })
  return (
    <label>
      {children}
      {field}
    </label>
  )
}
