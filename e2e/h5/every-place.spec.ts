import type { Page } from '@playwright/test'
import {
  chipOf, estimateOf, everyPlace, filingAt, filingOf, inFamilies, libraryAt, libraryOf, membersOf, titleOf, unbroken, type Visited
} from '../places'
import { withFamily } from './family'
import { expect, test } from './test'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-28T12:00:00+08:00')
})

const shown = (page: Page) => page.locator('.taro_page:visible')
const person = (page: Page, { short }: Visited) => shown(page).getByRole('radio', { name: chipOf(short) })

const says = (page: Page, pattern: RegExp, where: string) => expect(shown(page), where).toContainText(unbroken(pattern))

async function inEstimator(page: Page, family: readonly Visited[]) {
  await page.goto('/#/packages/estimator/index')
  await shown(page).getByLabel('总费用（元）').fill('20000')
  await shown(page).getByRole('radio', { name: /^三级/ }).tap()
  for (const place of family) {
    await person(page, place).tap()
    await says(page, estimateOf(place), `估算 ${place.short}`)
  }
}

async function inCalendar(page: Page, family: readonly Visited[]) {
  await page.goto('/#/packages/calendar/index')
  await says(page, /今天 11月28日/, '日历')
  for (const place of family.filter(({ hasData }) => hasData)) {
    await person(page, place).tap()
    await expect(person(page, place), `日历 ${place.short}`).toHaveAttribute('aria-checked', 'true')
    await says(page, /今天 11月28日/, `日历 ${place.short}`)
  }
}

async function inFiling(page: Page, place: Visited) {
  await page.goto(`/#/${filingAt(place)}`)
  await says(page, filingOf(place), `备案 ${place.short}`)
}

async function inLibrary(page: Page, place: Visited) {
  await page.goto(`/#/${libraryAt(place)}`)
  await says(page, libraryOf(place), `政策库 ${place.short}`)
}

for (const family of inFamilies(everyPlace)) {
  test(`every place, ${titleOf(family)}: estimator and calendar`, async ({ page }) => {
    await withFamily(page, membersOf(family))
    await inEstimator(page, family)
    await inCalendar(page, family)
  })

  test(`every place, ${titleOf(family)}: filing and library`, async ({ page }) => {
    for (const place of family) {
      await inFiling(page, place)
      await inLibrary(page, place)
    }
  })
}
