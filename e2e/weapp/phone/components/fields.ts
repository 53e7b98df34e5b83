// input and textarea: a real field inside, so that real keys reach it.
import { asText, inner, isOn, type Setup } from './element'

const WECHAT_MAXLENGTH = 140
const INPUT_MODE: Record<string, string> = { number: 'numeric', digit: 'decimal', idcard: 'text' }

const field =
  (tag: 'input' | 'textarea'): Setup =>
  (component, element) => {
    const native = inner(element, tag, 'wx-native')
    const fire = (event: string, extra: object = {}) =>
      component.fire(event, { value: native.value, cursor: native.selectionStart ?? native.value.length, ...extra })

    component.on('value', (value) => {
      if (native.value !== asText(value)) native.value = asText(value)
    })
    component.on('placeholder', (value) => (native.placeholder = asText(value)))
    component.on('disabled', (value) => (native.disabled = isOn(value)))
    component.on('maxlength', (value) => limit(native, Number(value ?? WECHAT_MAXLENGTH)))
    component.on('type', (value) => (native.inputMode = INPUT_MODE[asText(value)] ?? 'text'))
    component.on('password', (value) => native.setAttribute('type', isOn(value) ? 'password' : 'text'))
    component.on('focus', (value) => isOn(value) && setTimeout(() => native.focus()))
    component.on('autoHeight', (value) => element.toggleAttribute('auto-height', isOn(value)))
    component.on('ariaLabel', (value) => native.setAttribute('aria-label', asText(value)))
    component.on('name', (value) => (element.dataset.name = asText(value)))

    let composing = false
    native.addEventListener('compositionstart', () => (composing = true))
    native.addEventListener('compositionend', () => {
      composing = false
      fire('input', { keyCode: 0 })
    })
    native.addEventListener('input', () => composing || fire('input', { keyCode: 0 }))
    native.addEventListener('focus', () => fire('focus', { height: 300 }))
    native.addEventListener('blur', () => fire('blur'))
    native.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Enter' || tag === 'textarea') return
      fire('confirm')
      if (!isOn(component.data.confirmHold)) native.blur()
    })
    element.formValue = () => native.value
    element.formReset = () => (native.value = '')
  }

function limit(native: HTMLInputElement | HTMLTextAreaElement, length: number): void {
  if (length < 0) native.removeAttribute('maxlength')
  else native.maxLength = length
}

export const fields: Record<string, Setup> = { input: field('input'), textarea: field('textarea') }
