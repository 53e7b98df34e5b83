// What somebody with old eyes and thick fingers stumbles over, measured on the drawn page.
import type { Page } from '@playwright/test'
import { LARGE_TARGET, NARROW, TARGET } from '../targets'
import { ADDRESS, NAMED, UNSPOKEN } from '../unspoken'

export const READING_RULES = ['wide', 'small', 'cut', 'split', 'together', 'separator', 'target', 'footer', 'avatars', 'unspoken', 'hint'] as const
export type ReadingRule = (typeof READING_RULES)[number]
export type Fault = { readonly rule: ReadingRule; readonly what: string }

export type Limits = {
  /** Smallest text, px. */
  readonly text: number
  /** Smallest thing to tap, px each way. */
  readonly target: number
  /** Largest share of the screen that footer and tab bar take. */
  readonly footer: number
}
export const LIMITS: Limits = { text: 12, target: TARGET, footer: 0.5 }
/** In 大字. */
export const LARGE_LIMITS: Limits = { text: 15, target: LARGE_TARGET, footer: 0.5 }

export const readingFaults = (page: Page, limits: Limits): Promise<readonly Fault[]> => page.evaluate(findFaults, { ...limits, words: { unspoken: UNSPOKEN, address: ADDRESS, named: NAMED }, narrow: NARROW })

/** What would move although the phone asks for less motion. A skeleton comes at once after a moment: nothing of it moves. */
export const moving = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const longest = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time) * (/ms/.test(time) ? 1 : 1000)))
    return [...document.querySelectorAll('*')].flatMap((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element)
      const isMoving = longest(transitionDuration) > 1 || (animationName !== 'none' && longest(animationDuration) > 1)
      return isMoving ? [`${element.tagName}.${[...element.classList].join('.')}`] : []
    })
  })

type Given = { readonly words: { readonly unspoken: string; readonly address: string; readonly named: string }; readonly narrow: typeof NARROW }

/** Runs in the page: nothing from outside it can be used. */
function findFaults({ words, narrow, ...limits }: Limits & Given): Fault[] {
  const SEPARATORS = '·｜|/、—'
  const CONTROLS = '[role=button],[role=radio],[role=checkbox],[role=switch],[role=tab],[role=link],[role=option],.ax-tap,input,textarea,select,a[href]'
  /** Read as one: an amount, a telephone number, a number with commas. */
  const FIGURE = /0\d{2,3}-\d{5,8}|¥?\d[\d,]*\.\d\d|¥\d[\d,]*|\d{1,3}(?:,\d{3})+/g
  /** A tap anywhere on the box puts the caret into its input. */
  const FIELDS = 'label,.ax-field,.ax-amount,.ax-search,.ax-count'
  const root = [...document.querySelectorAll('[role=dialog]')].at(-1) ?? [...document.querySelectorAll('.taro_page')].find((one) => (one as HTMLElement).offsetParent !== null || one.getClientRects().length > 0)
  if (!root) return [{ rule: 'wide', what: 'no page is shown' }]
  const faults: Fault[] = []
  const say = (rule: ReadingRule, element: Element, more = '') => faults.push({ rule, what: `${nameOf(element)}${more && ` ${more}`}` })

  const nameOf = (element: Element): string => {
    const names = [element, element.parentElement].map((one) => [...(one?.classList ?? [])].filter((name) => name !== 'ax-tap').slice(0, 2).join('.'))
    return `${names.join(' in ')} 「${(element.textContent ?? '').trim().slice(0, 24)}」`
  }
  /** Read aloud alone. */
  const ELSEWHERE = '.ax-spoken'
  /** A picture to be sent is the same in 大字: whoever gets it has another phone. */
  const SENT = '.share-picture'
  const LEAST_SENT = 12
  /** Of the screen. */
  const LEAST_READ = 0.4
  const isDrawn = (element: Element): boolean => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.closest(ELSEWHERE) === null
  const scrolls = (element: Element, side: 'overflowX' | 'overflowY'): boolean => /auto|scroll/.test(getComputedStyle(element)[side])
  const boxesUp = (element: Element): Element[] => {
    const up: Element[] = []
    for (let one: Element | null = element; one !== null && one !== document.body; one = one.parentElement) up.push(one)
    return up
  }

  type Piece = { readonly node: Text; readonly owner: HTMLElement; readonly rects: readonly DOMRect[] }
  const pieces: Piece[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const owner = node.parentElement
    if (owner === null || node.data.trim() === '' || !isDrawn(owner)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5)
    if (rects.length > 0) pieces.push({ node, owner, rects })
  }

  // Not `innerWidth`: a phone that zooms out to show it all would call that its width.
  const { scrollWidth, clientWidth: phone } = document.documentElement
  const overflow = scrollWidth - phone
  if (overflow > 0) faults.push({ rule: 'wide', what: `the page is ${overflow} px wider than the phone` })

  for (const { owner, rects } of pieces) {
    const size = parseFloat(getComputedStyle(owner).fontSize)
    const least = owner.closest(SENT) === null ? limits.text : LEAST_SENT
    if (size < least) say('small', owner, `${size} px`)
    // Cut: by a box that hides what overflows it, or by the edge of the phone.
    const up = boxesUp(owner)
    const sideways = up.some((one) => scrolls(one, 'overflowX') && one.scrollWidth > one.clientWidth + 1)
    // A dot between two parts, at the start of a line.
    if (owner.matches('.ax-parts__dot')) continue
    const hider = up.find((one) => {
      const { overflowX, overflowY } = getComputedStyle(one)
      const box = one.getBoundingClientRect()
      return rects.some(({ left, right, top, bottom }) =>
        (/hidden|clip/.test(overflowX) && (right > box.right + 1 || left < box.left - 1) && !sideways) ||
        (/hidden|clip/.test(overflowY) && (bottom > box.bottom + (bottom - top) * 0.3 || top < box.top - (bottom - top) * 0.3) && !up.slice(0, up.indexOf(one)).some((inner) => scrolls(inner, 'overflowY')))
      )
    })
    if (hider) say('cut', owner, `by ${[...hider.classList].join('.')}`)
    else if (!sideways && rects.some(({ left, right }) => right > phone + 1 || left < -1)) say('cut', owner, 'by the edge')
  }

  // Split: one figure on two lines.
  for (const { node, owner } of pieces) {
    for (const { 0: figure, index } of node.data.matchAll(FIGURE)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + figure.length)
      const [first, ...others] = range.getClientRects()
      if (first !== undefined && others.some(({ top }) => top > first.top + first.height * 0.6)) say('split', owner, `has ${figure} on two lines`)
    }
  }

  // Together: words of different boxes on one line, less than a hair apart.
  const blockOf = (element: Element): Element => boxesUp(element).find((one) => getComputedStyle(one).display !== 'inline') ?? element
  const lines = pieces.filter(({ owner }) => !owner.matches('.ax-parts__dot')).flatMap(({ owner, rects }) => rects.map((rect) => ({ owner, block: blockOf(owner), rect })))
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.block === other.block || one.block.contains(other.block) || other.block.contains(one.block)) continue
      const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top)
      if (high < Math.min(one.rect.height, other.rect.height) * 0.4) continue
      const gap = Math.max(one.rect.left, other.rect.left) - Math.min(one.rect.right, other.rect.right)
      if (gap < 2 && isOnTop(one) && isOnTop(other)) say('together', one.owner, `and ${nameOf(other.owner)}, ${Math.round(gap * 10) / 10} px apart`)
    }
  }
  /** Words that a layer over them hides stand beside nothing. */
  function isOnTop({ owner, rect }: { owner: Element; rect: DOMRect }): boolean {
    const x = rect.left + rect.width / 2, y = rect.top + rect.height / 2
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return true
    const top = document.elementFromPoint(x, y)
    return top === null || owner.contains(top) || top.contains(owner)
  }

  // Separators: one that begins or ends a line joins nothing.
  for (const block of new Set(pieces.map(({ owner }) => blockOf(owner)))) {
    const chars = pieces.filter(({ owner }) => blockOf(owner) === block).flatMap(({ node }) =>
      [...node.data].flatMap((char, at) => {
        if (char.trim() === '') return []
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + char.length)
        const rect = range.getBoundingClientRect()
        const clip = node.parentElement?.closest('.ax-parts')?.getBoundingClientRect()
        return rect.width === 0 || (clip !== undefined && rect.right <= clip.left + 1) ? [] : [{ char, middle: (rect.top + rect.bottom) / 2, height: rect.height }]
      })
    )
    for (const [at, { char, middle, height }] of chars.entries()) {
      if (!SEPARATORS.includes(char)) continue
      const before = chars[at - 1], after = chars[at + 1]
      const isAlone = before === undefined && after === undefined
      const starts = before === undefined || Math.abs(before.middle - middle) > height * 0.6
      const ends = after === undefined || Math.abs(after.middle - middle) > height * 0.6
      if (!isAlone && (starts || (ends && '·｜|'.includes(char)))) say('separator', block, starts ? `a line begins with ${char}` : `a line ends with ${char}`)
    }
  }

  // Unspoken: read by its own label where it has one, else as it stands.
  const unspoken = new RegExp(words.unspoken)
  const spokenOf = (owner: HTMLElement): string => owner.closest(words.named)?.getAttribute('aria-label') ?? (owner.closest('[aria-hidden=true]') === null ? '' : ' ')
  const read = new Map<Element, string>()
  for (const { node, owner } of pieces) read.set(blockOf(owner), (read.get(blockOf(owner)) ?? '') + (spokenOf(owner) || node.data))
  for (const named of root.querySelectorAll<HTMLElement>('[aria-label]')) if (isDrawn(named)) read.set(named, (read.get(named) ?? '') + (named.getAttribute('aria-label') ?? ''))
  for (const [block, text] of read) {
    const found = unspoken.exec(text.replace(new RegExp(words.address, 'g'), ''))
    if (found !== null) say('unspoken', block, `is read ${found[0]}`)
  }

  for (const control of root.querySelectorAll<HTMLElement>(CONTROLS)) {
    if (!isDrawn(control) || control.closest('[aria-hidden=true]') !== null || control.getAttribute('aria-disabled') === 'true') continue
    const reach = control.closest<HTMLElement>(FIELDS) ?? control
    const { width, height } = reach.getBoundingClientRect()
    // What `hit` adds around the drawn box.
    const { content, position, ...edges } = getComputedStyle(reach, '::after')
    const added = (...sides: readonly ('top' | 'bottom' | 'left' | 'right')[]): number =>
      content !== 'none' && position === 'absolute' ? sides.reduce((sum, side) => sum + Math.max(0, -parseFloat(edges[side]) || 0), 0) : 0
    const [wide, high] = [width + added('left', 'right'), height + added('top', 'bottom')]
    const [, least] = narrow.find(([selector]) => control.matches(selector)) ?? ['', limits.target]
    if (height > 0 && (wide < least - 0.5 || high < limits.target - 0.5)) say('target', control, `${Math.round(wide)}×${Math.round(high)} px`)
  }

  // What stands below the part that scrolls: the footer, the tab bar, or both.
  for (const scroll of root.querySelectorAll<HTMLElement>('.ax-page__scroll')) {
    const bars = innerHeight - scroll.getBoundingClientRect().bottom
    if (isDrawn(scroll) && bars > innerHeight * limits.footer) say('footer', scroll, `has ${Math.round((bars / innerHeight) * 100)} % of the screen below it`)
  }

  // A sheet that has to be scrolled leaves room to read in.
  for (const scroll of root.querySelectorAll<HTMLElement>('.ax-sheet__scroll')) {
    const { clientHeight, scrollHeight } = scroll
    if (scrollHeight > clientHeight + 1 && clientHeight < innerHeight * LEAST_READ) say('footer', scroll, `leaves ${Math.round((clientHeight / innerHeight) * 100)} % of the screen to read in`)
  }

  // Hints: what an empty field asks for is read whole. A field of many lines breaks it.
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  for (const field of root.querySelectorAll('input')) {
    if (!isDrawn(field) || field.value !== '' || field.placeholder === '') continue
    const { paddingLeft, paddingRight } = getComputedStyle(field)
    pen.font = getComputedStyle(field, '::placeholder').font
    const [needs, has] = [pen.measureText(field.placeholder).width, field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)]
    if (needs > has + 0.5) say('hint', field, `has ${Math.round(has)} px for 「${field.placeholder}」, ${Math.round(needs)} px wide`)
  }

  // Avatars: on one page nobody looks like somebody else.
  const faces = new Map<string, string>()
  for (const avatar of root.querySelectorAll<HTMLElement>('.ax-avatar')) {
    if (!isDrawn(avatar) || avatar.matches('.ax-avatar--crowd')) continue
    const name = avatar.nextElementSibling?.textContent?.trim().slice(0, 1) ?? ''
    const face = `${avatar.textContent} ${getComputedStyle(avatar).backgroundColor}`
    const same = faces.get(face)
    if (name !== '' && same !== undefined && same !== name) say('avatars', avatar, `is the face of ${same} and of ${name}`)
    if (name !== '') faces.set(face, name)
  }
  return [...new Map(faults.map((fault) => [fault.rule + fault.what, fault])).values()]
}
