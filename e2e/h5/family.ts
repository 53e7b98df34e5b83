import type { Page } from '@playwright/test'
import { savedFamily } from '../families'

/** A family as an earlier visit left it; written once, so that a reload meets what this visit saved. */
export async function withFamily(page: Page, members: readonly object[]): Promise<void> {
  await page.addInitScript(
    ([name, text]) => localStorage.getItem(name) ?? localStorage.setItem(name, text),
    ['anxin-yibao.household', savedFamily(members)] as const
  )
}
