// scroll-view, swiper, slider, and the pickers, whose wheels are native and therefore chosen by the driver.
import { asText, inner, isOn, type BuiltIn, type Setup } from './element'

const DEFAULT_THRESHOLD = 50

const scrollView: Setup = (component, element) => {
  component.on('scrollY', (value) => element.toggleAttribute('scroll-y', isOn(value)))
  component.on('scrollX', (value) => element.toggleAttribute('scroll-x', isOn(value)))
  component.on('scrollTop', (value) => asText(value) !== '' && requestAnimationFrame(() => (element.scrollTop = Number(value))))
  component.on('scrollLeft', (value) => asText(value) !== '' && requestAnimationFrame(() => (element.scrollLeft = Number(value))))
  component.on('scrollIntoView', (value) => value && requestAnimationFrame(() => element.querySelector(`#${CSS.escape(asText(value))}`)?.scrollIntoView()))
  let top = 0
  let atEnd = false
  element.addEventListener('scroll', () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight } = element
    component.fire('scroll', { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: 0, deltaY: top - scrollTop })
    const nearEnd = scrollHeight - clientHeight - scrollTop <= (Number(component.data.lowerThreshold) || DEFAULT_THRESHOLD)
    if (nearEnd && !atEnd) component.fire('scrolltolower', { direction: 'bottom' })
    if (scrollTop < top && scrollTop <= (Number(component.data.upperThreshold) || DEFAULT_THRESHOLD)) component.fire('scrolltoupper', { direction: 'top' })
    atEnd = nearEnd
    top = scrollTop
  })
}

const swiper: Setup = (component, element) => {
  let current = 0
  const show = (index: number, source?: string) => {
    const last = element.querySelectorAll(':scope > wx-swiper-item').length - 1
    const next = Math.max(0, Math.min(last, index))
    element.scrollTo({ left: next * element.clientWidth })
    if (next === current) return
    current = next
    if (source) component.fire('change', { current, currentItemId: '', source })
  }
  component.on('current', (value) => requestAnimationFrame(() => show(Number(value) || 0)))
  element.addEventListener('scrollend', () => show(Math.round(element.scrollLeft / element.clientWidth), 'touch'))
}

const slider: Setup = (component, element) => {
  const native = inner(element, 'input', 'wx-native')
  native.type = 'range'
  for (const name of ['min', 'max', 'step', 'value'] as const) {
    component.on(name, (value) => value !== undefined && native.setAttribute(name, asText(value)))
  }
  native.addEventListener('input', () => component.fire('changing', { value: Number(native.value) }))
  native.addEventListener('change', () => component.fire('change', { value: Number(native.value) }))
}

const picked: Setup = (component, element: BuiltIn) => {
  element.choose = (value) => component.fire('change', { value })
}

export const moving: Record<string, Setup> = { 'scroll-view': scrollView, swiper, slider, picker: picked, 'picker-view': picked }
