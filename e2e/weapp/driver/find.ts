// Finding things the way a person names them.
import type { FrameLocator, Locator } from '@playwright/test'

export type Name = string | RegExp
export type Which = {
  /** Counts from 0, where several bear the same name. */
  readonly nth?: number
  /** The one nearest to these words: in the smallest part of the page that holds both. */
  readonly within?: Name
}

const TAPPABLE = ['button', 'link', 'radio', 'checkbox', 'switch', 'tab', 'option', 'menuitem'] as const
const SHEET = '[role=dialog][aria-modal=true]'

const exact = (name: Name) => ({ name, exact: typeof name === 'string' })
const byText = (area: FrameLocator | Locator, name: Name) => area.getByText(name, { exact: typeof name === 'string' })

/** Lies over everything, an open sheet too, with a way to undo. */
const TOAST = '[role=status]'

/** An open sheet takes all taps but the toast's. */
async function reachable(screen: FrameLocator): Promise<FrameLocator | Locator> {
  const sheet = screen.locator(SHEET).filter({ visible: true })
  return (await sheet.count()) > 0 ? sheet.last().or(screen.locator(TOAST)) : screen
}

/**
 * The one thing of this name that can be tapped: by its role and spoken name first, else by its visible words.
 *
 * @throws {Error} If several fit and neither `nth` nor `within` tells them apart.
 */
export async function findTappable(screen: FrameLocator, name: Name, { nth, within }: Which = {}): Promise<Locator> {
  const area = await reachable(screen)
  const [first, ...others] = TAPPABLE.map((role) => area.getByRole(role, exact(name)))
  const withRole = others.reduce((all, each) => all.or(each), first as Locator).filter({ visible: true })
  const withText = byText(area, name).filter({ visible: true })
  await withRole.or(withText).first().waitFor()
  const found = (await withRole.count()) > 0 ? withRole : withText
  const indexes = within === undefined ? [...Array(await found.count()).keys()] : await nearest(found, within)
  const index = nth === undefined && indexes.length > 1 ? undefined : indexes[nth ?? 0]
  if (index === undefined) throw new Error(`${indexes.length} things are called ${String(name)}: say which with { nth } or { within }`)
  return found.nth(index)
}

/** Indexes of those whose way up to an element with the words ends at the smallest one. */
function nearest(found: Locator, words: Name): Promise<number[]> {
  const pattern = typeof words === 'string' ? { text: words } : { source: words.source, flags: words.flags }
  return found.evaluateAll((elements, { text, source, flags }) => {
    const says = (content: string) => (text === undefined ? new RegExp(source ?? '', flags).test(content) : content.includes(text))
    const holds = (element: Element) => says(element.textContent ?? '') || says(element.getAttribute('aria-label') ?? '')
    const sizes = elements.map((element) => {
      for (let each: Element | null = element; each; each = each.parentElement) if (holds(each)) return each.querySelectorAll('*').length
      return Infinity
    })
    const smallest = Math.min(...sizes)
    return sizes.flatMap((size, index) => (size === smallest && size !== Infinity ? [index] : []))
  }, pattern as { text?: string; source?: string; flags?: string })
}

/** A text field by a part of its label. */
export const findField = (screen: FrameLocator, label: Name): Locator => screen.getByLabel(label).and(screen.locator('.wx-native'))

export const findText = (screen: FrameLocator, text: Name): Locator => byText(screen, text).filter({ visible: true })
