// What an empty field asks for, against the room it has. A field of many lines breaks it.
import type { Finding } from '../phone/contract'
import { RULES } from './rules'

export function hintFindings(nameOf: (element: Element) => string, isShown: (element: Element) => boolean): Finding[] {
  const pen = document.createElement('canvas').getContext('2d')
  if (pen === null) return []
  return [...document.querySelectorAll<HTMLInputElement>('wx-input > input.wx-native')].flatMap((native) => {
    if (!isShown(native) || native.value !== '' || native.placeholder === '') return []
    pen.font = getComputedStyle(native).font
    const needs = pen.measureText(native.placeholder).width
    const cut = needs > native.clientWidth + 0.5
    return cut ? [{ rule: RULES.hint, what: `${nameOf(native.parentElement ?? native)} has ${native.clientWidth} px for 「${native.placeholder}」, ${Math.round(needs)} px wide` }] : []
  })
}
