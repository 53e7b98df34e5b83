// button, form, navigator.
import { isOn, asText, type BuiltIn, type Setup } from './element'

const BUTTON_LOOKS = ['type', 'size', 'plain', 'loading', 'disabled']
const MOVES: Record<string, 'navigateTo' | 'redirectTo' | 'switchTab' | 'reLaunch'> = {
  navigate: 'navigateTo',
  redirect: 'redirectTo',
  switchTab: 'switchTab',
  reLaunch: 'reLaunch'
}

const button: Setup = (component, element) => {
  element.setAttribute('role', 'button')
  for (const look of BUTTON_LOOKS) {
    component.on(look, (value) => (typeof value === 'string' ? element.setAttribute(look, value) : element.toggleAttribute(look, isOn(value))))
  }
  component.onTap(() => {
    if (isOn(component.data.disabled)) return
    const form = element.closest<BuiltIn>('wx-form')
    if (component.data.formType === 'submit') form?.submit?.()
    if (component.data.formType === 'reset') form?.reset?.()
    if (component.data.openType === 'share') parent.__phone.shareCard()
  })
}

const form: Setup = (component, element) => {
  const named = () => [...element.querySelectorAll<BuiltIn>('[data-name]')].filter(({ dataset, formValue }) => dataset.name && formValue)
  element.submit = () => component.fire('submit', { value: Object.fromEntries(named().map((field) => [field.dataset.name, field.formValue?.()])) })
  element.reset = () => {
    for (const field of named()) field.formReset?.()
    component.fire('reset', {})
  }
}

const navigator: Setup = (component) => {
  component.onTap(() => {
    const kind = asText(component.data.openType) || 'navigate'
    const move = MOVES[kind]
    void (move ? parent.__phone.open(move, asText(component.data.url)) : parent.__phone.back())
  })
}

export const actions: Record<string, Setup> = { button, form, navigator }
