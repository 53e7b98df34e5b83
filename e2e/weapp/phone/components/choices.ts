// switch, checkbox, radio, their groups, and the label that presses them.
import { asText, inner, isOn, type BuiltIn, type Setup } from './element'

type Kind = 'switch' | 'checkbox' | 'radio'

const choice =
  (kind: Kind): Setup =>
  (component, element) => {
    inner(element, 'span', `wx-${kind}`)
    element.setAttribute('role', kind)
    let on = false
    const turn = (to: boolean) => {
      on = to
      element.toggleAttribute('checked', on)
      element.setAttribute('aria-checked', String(on))
    }
    component.on('checked', (value) => turn(isOn(value)))
    component.on('disabled', (value) => element.toggleAttribute('disabled', isOn(value)))
    component.on('value', (value) => (element.dataset.value = asText(value)))
    component.on('name', (value) => (element.dataset.name = asText(value)))
    const press = () => {
      if (isOn(component.data.disabled) || (kind === 'radio' && on)) return
      const group = element.closest<BuiltIn>(`wx-${kind}-group`)
      if (kind === 'radio') group?.querySelectorAll<BuiltIn>('wx-radio').forEach((other) => other.turn?.(false))
      turn(!on)
      if (kind === 'switch') component.fire('change', { value: on })
      else group?.changed?.()
    }
    component.onTap(press)
    Object.assign(element, { press, turn, formReset: () => turn(false) })
    if (kind === 'switch') element.formValue = () => on
  }

const group =
  (kind: 'checkbox' | 'radio'): Setup =>
  (component, element) => {
    const values = () => [...element.querySelectorAll<HTMLElement>(`wx-${kind}[checked]`)].map(({ dataset }) => dataset.value ?? '')
    element.formValue = () => (kind === 'radio' ? (values()[0] ?? '') : values())
    element.changed = () => component.fire('change', { value: element.formValue?.() })
    component.on('name', (value) => (element.dataset.name = asText(value)))
  }

const label: Setup = (component, element) => {
  component.onTap((event) => {
    const named = asText(component.data.for)
    const target = named ? document.getElementById(named) : element.querySelector<BuiltIn>('wx-checkbox, wx-radio, wx-switch, wx-input, wx-textarea')
    const touched = (event as { _$originalEvent?: Event })._$originalEvent?.target
    if (!target || target.contains(touched as Node | null)) return
    const { press } = target as BuiltIn
    if (press) press()
    else target.querySelector<HTMLElement>('.wx-native')?.focus()
  })
}

export const choices: Record<string, Setup> = {
  switch: choice('switch'),
  checkbox: choice('checkbox'),
  radio: choice('radio'),
  'checkbox-group': group('checkbox'),
  'radio-group': group('radio'),
  label
}
