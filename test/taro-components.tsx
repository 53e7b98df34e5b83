// @tarojs/components as plain DOM elements, with Taro's events ({ detail: { value } }).
import { createElement, type KeyboardEvent, type ReactNode } from 'react'
import { domProps, type Props } from './dom-props'

type Handler = ((event: unknown) => void) | undefined
type Typed = { target: { value: string } }

const detail = (value: unknown) => ({ detail: { value } })
const send = (handler: unknown, value: unknown) => (handler as Handler)?.(detail(value))

function host(tag: string) {
  const Host = (props: Props) => createElement(tag, domProps(props))
  Host.displayName = `Taro(${tag})`
  return Host
}

export const View = host('div')
export const ScrollView = host('div')
export const Swiper = host('div')
export const SwiperItem = host('div')
export const Text = host('span')
export const Label = host('label')
export const Button = host('button')
export const Form = host('form')
export const RichText = host('div')

export function Image(props: Props) {
  return createElement('img', { alt: '', ...domProps(props) })
}

export function Input({ onInput, onConfirm, onBlur, type, maxlength, value, password, ...rest }: Props) {
  return createElement('input', {
    ...domProps(rest),
    value: value ?? '',
    type: password ? 'password' : type === 'date' ? 'date' : 'text',
    inputMode: { digit: 'decimal', number: 'numeric' }[String(type)],
    maxLength: maxlength,
    onInput: (event: Typed) => send(onInput, event.target.value),
    onBlur: (event: Typed) => send(onBlur, event.target.value),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      if (event.key === 'Enter') send(onConfirm, event.currentTarget.value)
    }
  })
}

export function Textarea({ onInput, onBlur, maxlength, value, ...rest }: Props) {
  return createElement('textarea', {
    ...domProps(rest),
    value: value ?? '',
    maxLength: maxlength,
    onInput: (event: Typed) => send(onInput, event.target.value),
    onBlur: (event: Typed) => send(onBlur, event.target.value)
  })
}

export function Switch({ checked, onChange, ...rest }: Props) {
  return createElement('input', {
    ...domProps(rest),
    type: 'checkbox',
    role: 'switch',
    checked: Boolean(checked),
    onChange: (event: { target: { checked: boolean } }) => send(onChange, event.target.checked)
  })
}

/** A picker is its trigger plus a text field: typing a value into the field picks it. */
export function Picker({ value, onChange, children, mode, ...rest }: Props) {
  return (
    <label>
      {children as ReactNode}
      <input
        {...domProps(rest)}
        data-picker={String(mode ?? 'selector')}
        type='text'
        value={String(value ?? '')}
        onInput={(event) => send(onChange, event.currentTarget.value)}
      />
    </label>
  )
}
