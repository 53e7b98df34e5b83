// Text against what lies behind it, as WCAG measures it.
import type { Finding } from '../phone/contract'
import { LIMITS, RULES } from './rules'

type Colour = { readonly rgb: readonly [number, number, number]; readonly alpha: number }
const WHITE: Colour = { rgb: [255, 255, 255], alpha: 1 }

/** Computed colours read `rgb(…)`, `rgba(…)` or, from color-mix, `color(srgb …)` with parts of 1. */
export function parseColour(text: string): Colour {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number)
  const scale = text.startsWith('color(') ? 255 : 1
  return { rgb: [red * scale, green * scale, blue * scale], alpha }
}

export function over(front: Colour, back: Colour): Colour {
  const mix = (index: 0 | 1 | 2) => front.rgb[index] * front.alpha + back.rgb[index] * (1 - front.alpha)
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 }
}

function luminance({ rgb }: Colour): number {
  const [red, green, blue] = rgb.map((part) => (part / 255 <= 0.03928 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

export function contrast(one: Colour, other: Colour): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

/** None where a picture or a gradient lies behind: nobody can name its colour. */
function backgroundOf(element: Element): Colour | undefined {
  const layers: Colour[] = []
  for (let each: Element | null = element; each; each = each.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each)
    if (backgroundImage !== 'none') return undefined
    layers.push(parseColour(backgroundColor))
  }
  return layers.reduceRight((back, front) => over(front, back), WHITE)
}

const isOff = (element: Element) => element.closest('[aria-disabled=true]') !== null

/** A colour on its way to another is read by nobody: what is measured is where it ends. */
const settleColours = (): void => document.getAnimations().forEach((one) => {
  if (one instanceof CSSTransition) one.finish()
})

export function contrastFindings(nameOf: (element: Element) => string, isShown: (element: Element) => boolean): Finding[] {
  const page = document.querySelector('wx-page')
  if (!page) return []
  settleColours()
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const seen = new Set<Element>()
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement
    if (parent && texts.currentNode.textContent?.trim() && isShown(parent) && !isOff(parent)) seen.add(parent)
  }
  return [...seen].flatMap((element) => {
    const background = backgroundOf(element)
    if (!background) return []
    const { color, fontSize, fontWeight } = getComputedStyle(element)
    const size = parseFloat(fontSize)
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700)
    const needed = isLarge ? LIMITS.contrastOfLargeText : LIMITS.contrast
    const ratio = contrast(over(parseColour(color), background), background)
    return ratio >= needed ? [] : [{ rule: RULES.contrast, what: `${nameOf(element)} has ${ratio.toFixed(2)}:1, needs ${needed}:1` }]
  })
}
