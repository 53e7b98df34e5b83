// Finding things the way a person names them.
import type { FrameLocator, Locator } from '@playwright/test'

export type Name = string | RegExp
export type Which = {
  /** Counts from 0, where several bear the same name. */
  readonly nth?: number
  /** Only inside the part with this text or label. */
  readonly within?: Name
}

const TAPPABLE = ['button', 'link', 'radio', 'checkbox', 'switch', 'tab', 'option', 'menuitem'] as const
const CONTAINERS = 'wx-view, wx-form, wx-label, wx-swiper-item'

const exact = (name: Name) => ({ name, exact: typeof name === 'string' })
const byText = (area: FrameLocator | Locator, name: Name) => area.getByText(name, { exact: typeof name === 'string' })

function areaOf(screen: FrameLocator, within: Name | undefined): FrameLocator | Locator {
  if (within === undefined) return screen
  // The smallest part that holds the words is last in document order.
  const labelled = screen.getByLabel(within, { exact: typeof within === 'string' })
  return screen.locator(CONTAINERS).filter({ hasText: within }).or(labelled).last()
}

/**
 * The one thing of this name that can be tapped: by its role and spoken name first, else by its visible words.
 *
 * @throws {Error} If several fit and `nth` is not given.
 */
export async function findTappable(screen: FrameLocator, name: Name, { nth, within }: Which = {}): Promise<Locator> {
  const area = areaOf(screen, within)
  const roles = TAPPABLE.map((role) => area.getByRole(role, exact(name)))
  const [first, ...others] = roles
  const withRole = others.reduce((all, each) => all.or(each), first as Locator).filter({ visible: true })
  const withText = byText(area, name).filter({ visible: true })
  await withRole.or(withText).first().waitFor()
  const found = (await withRole.count()) > 0 ? withRole : withText
  const count = await found.count()
  if (nth === undefined && count > 1) throw new Error(`${count} things are called ${String(name)}: say which with { nth } or { within }`)
  return found.nth(nth ?? 0)
}

/** A text field by a part of its label. */
export const findField = (screen: FrameLocator, label: Name): Locator => screen.getByLabel(label).and(screen.locator('.wx-native'))

export const findText = (screen: FrameLocator, text: Name): Locator => byText(screen, text).filter({ visible: true })
