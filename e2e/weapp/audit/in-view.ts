// What can only be decided where the page is drawn. Runs inside the page's iframe.
import { NARROW } from '../../targets'
import type { Finding, NodeCount } from '../phone/contract'
import { contrastFindings } from './contrast'
import { hintFindings } from './hints'
import { LIMITS, RULES } from './rules'
import { unspokenFindings } from './unspoken'

const nameOf = (element: Element): string => {
  const id = element.id && !element.id.startsWith('_') ? `#${element.id}` : ''
  const classes = [...element.classList].map((name) => `.${name}`).join('')
  const text = (element.textContent ?? '').trim().slice(0, 12)
  return `${element.tagName.toLowerCase().replace('wx-', '')}${id}${classes}${text ? ` 「${text}」` : ''}`
}

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect()
  return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden'
}

const components = () => [...document.querySelectorAll<HTMLElement>('wx-page *')].filter(({ tagName }) => tagName.startsWith('WX-'))
const finding = (rule: string, what: string): Finding => ({ rule, what })

export function auditView(tappable: readonly HTMLElement[], count: NodeCount): Finding[] {
  const all = [...tree(count), ...targets(tappable), ...fixedControls(tappable), ...images(), ...contrastFindings(nameOf, isShown), ...unspokenFindings(nameOf, isShown), ...hintFindings(nameOf, isShown), ...overflow()]
  return [...new Map(all.map((each) => [each.rule + each.what, each])).values()]
}

function tree({ nodes, depth, widest }: NodeCount): Finding[] {
  return [
    ...(nodes >= LIMITS.nodes ? [finding(RULES.nodes, `${nodes} nodes, fewer than ${LIMITS.nodes} allowed`)] : []),
    ...(depth >= LIMITS.depth ? [finding(RULES.nodes, `depth ${depth}, less than ${LIMITS.depth} allowed`)] : []),
    ...(widest > LIMITS.children ? [finding(RULES.nodes, `${widest} children, at most ${LIMITS.children} allowed`)] : [])
  ]
}

function targets(tappable: readonly HTMLElement[]): Finding[] {
  return tappable.filter(isShown).flatMap((element) => {
    const { width, height } = reachOf(boxOf(element, tappable))
    const needed = element.closest('.ax-large') === null ? LIMITS.tapTargetPx : LIMITS.largeTapTargetPx
    const [, least] = NARROW.find(([selector]) => element.matches(selector)) ?? ['', needed]
    const big = width >= least - 0.5 && height >= needed - 0.5
    return big ? [] : [finding(RULES.tapTarget, `${nameOf(element)} is ${Math.round(width)}×${Math.round(height)} px, at least ${needed}×${needed} needed`)]
  })
}

/** A tap anywhere on a field puts the caret into it: its outermost part that hears the tap. */
const boxOf = (element: HTMLElement, tappable: readonly HTMLElement[]): HTMLElement =>
  (element.tagName === 'WX-INPUT' ? tappable.find((box) => box !== element && box.contains(element)) : undefined) ?? element

/** The drawn box, and what lies invisibly around it to be hit. */
function reachOf(element: HTMLElement): { readonly width: number; readonly height: number } {
  const { width, height } = element.getBoundingClientRect()
  const { content, position, top, bottom, left, right } = getComputedStyle(element, '::after')
  const around = (...sides: readonly string[]): number => (content !== 'none' && position === 'absolute' ? sides.reduce((sum, side) => sum + Math.max(0, -parseFloat(side) || 0), 0) : 0)
  return { width: width + around(left, right), height: height + around(top, bottom) }
}

function fixedControls(tappable: readonly HTMLElement[]): Finding[] {
  const fixed = components().filter((element) => getComputedStyle(element).position === 'fixed' && isShown(element))
  return fixed.flatMap((element) => {
    const { height, bottom } = element.getBoundingClientRect()
    const isControl = tappable.some((target) => element.contains(target))
    const isBad = isControl && height < LIMITS.fixedHeightPx && bottom > innerHeight - LIMITS.homeIndicatorPx
    return isBad ? [finding(RULES.safeArea, `${nameOf(element)} is fixed, ${Math.round(height)} px high and over the home indicator`)] : []
  })
}

function images(): Finding[] {
  return components().flatMap((element) => {
    const image = element.tagName === 'WX-IMAGE' ? element.querySelector('img') : null
    if (!image?.naturalWidth || !isShown(element)) return []
    const { width, height } = element.getBoundingClientRect()
    const { naturalWidth, naturalHeight } = image
    const stretched = (element.dataset.mode ?? 'scaleToFill') === 'scaleToFill' && Math.abs(width / height / (naturalWidth / naturalHeight) - 1) > LIMITS.imageRatioOff
    const oversized = naturalWidth * naturalHeight > width * height * devicePixelRatio ** 2 * 1.01
    return [
      ...(stretched ? [finding(RULES.imageRatio, `${nameOf(element)} is drawn ${width}×${height} from ${naturalWidth}×${naturalHeight}`)] : []),
      ...(oversized ? [finding(RULES.imageSize, `${nameOf(element)} has ${naturalWidth}×${naturalHeight} pixels for ${width}×${height}`)] : [])
    ]
  })
}

function overflow(): Finding[] {
  return components()
    .filter((element) => isShown(element) && element.getBoundingClientRect().right > innerWidth + 1 && !isClipped(element))
    .map((element) => finding(RULES.overflow, `${nameOf(element)} ends at ${Math.round(element.getBoundingClientRect().right)} of ${innerWidth} px`))
}

function isClipped(element: Element): boolean {
  for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    if (getComputedStyle(parent).overflowX !== 'visible') return true
  }
  return false
}
