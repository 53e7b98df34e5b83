// What stands on the page against what a screen reader makes of it.
import { ADDRESS, NAMED, UNSPOKEN } from '../../unspoken'
import type { Finding } from '../phone/contract'
import { RULES } from './rules'

const isInline = (element: Element): boolean => element.tagName === 'WX-TEXT' || !element.tagName.startsWith('WX-')

function blockOf(element: Element): Element {
  let block = element
  while (isInline(block) && block.parentElement) block = block.parentElement
  return block
}

const spoken = (owner: Element, text: string): string =>
  owner.closest(NAMED)?.getAttribute('aria-label') ?? (owner.closest('[aria-hidden=true]') === null ? text : ' ')

export function unspokenFindings(nameOf: (element: Element) => string, isShown: (element: Element) => boolean): Finding[] {
  const page = document.querySelector('wx-page')
  if (!page) return []
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT)
  const read = new Map<Element, string>()
  while (texts.nextNode()) {
    const { parentElement: owner, textContent: text } = texts.currentNode
    if (!owner || !text?.trim() || !isShown(owner)) continue
    const block = blockOf(owner)
    read.set(block, (read.get(block) ?? '') + spoken(owner, text))
  }
  for (const named of page.querySelectorAll('[aria-label]')) if (isShown(named)) read.set(named, (read.get(named) ?? '') + (named.getAttribute('aria-label') ?? ''))
  return [...read].flatMap(([block, text]) => {
    const found = new RegExp(UNSPOKEN).exec(text.replace(new RegExp(ADDRESS, 'g'), ''))
    return found === null ? [] : [{ rule: RULES.unspoken, what: `${nameOf(block)} is read ${found[0]}` }]
  })
}
