import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './test'
import { withFamily } from './family'
import { COVER_FAMILY, savedFamily } from '../families'

declare global {
  interface Window {
    /** What stood on the screen with the first lead card. */
    readonly first?: { readonly hero: string; readonly all: string }
  }
}

const BEFORE = '.first'
const ROOT = path.resolve(__dirname, '../..')

test('something of ours stands before any script has come, in the colours of the first page @looks', async ({ page }) => {
  await page.route(/\.js$/, () => undefined)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator(BEFORE)).toContainText('安心医保')
  const painted = await page.locator(BEFORE).evaluate((first) => {
    const { backgroundColor, color } = getComputedStyle(first)
    const app = getComputedStyle(document.documentElement)
    const asColour = (name: string) => {
      const probe = document.body.appendChild(document.createElement('i'))
      probe.style.color = app.getPropertyValue(name)
      return getComputedStyle(probe).color
    }
    return { ours: [backgroundColor, color], app: [asColour('--ax-bg'), asColour('--ax-ink-1')] }
  })
  expect(painted.ours).toEqual(painted.app)
})

test('the chosen theme holds from the first picture on', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('anxin-yibao.preferences', JSON.stringify({ state: { theme: 'dark', largeText: false }, version: 1 })))
  await page.route(/\.js$/, () => undefined)
  await page.goto('/', { waitUntil: 'commit' })
  await expect(page.locator(BEFORE)).toHaveCSS('background-color', 'rgb(11, 18, 17)')
})

test('it is gone once the first page stands', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('先加一位家人')).toBeVisible()
  await expect(page.locator(BEFORE)).toHaveCount(0)
})

test.describe('a second start without a network', () => {
  test.use({ serviceWorkers: 'allow' })

  test('shows the family and what is due for it, and pages that were opened before', async ({ page, context }) => {
    await page.addInitScript((text) => localStorage.setItem('anxin-yibao.household', text), savedFamily(COVER_FAMILY))
    await page.goto('/')
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')
    await page.getByText('政策库', { exact: true }).tap()
    await expect(page.locator('.taro_page:visible').getByLabel('搜政策')).toBeVisible()
    await context.setOffline(true)
    await page.goto('/#/pages/home/index')
    await page.reload()
    await expect(page.locator('.ax-page:visible')).toContainText('安心医保')
    await expect(page.getByText('数据从哪来')).toBeVisible()
    await page.getByText('政策库', { exact: true }).tap()
    await expect(page.locator('.taro_page:visible').getByLabel('搜政策')).toBeVisible()
  })
})

test.describe('a second start that day', () => {
  const picture = (page: Page) => page.evaluate(() => window.first)
  const kept = (page: Page) => page.evaluate(() => localStorage.getItem('anxin-yibao.home-view') ?? '')
  const watch = (page: Page) => page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      const hero = document.querySelector('.ax-hero')
      if (!hero) return
      Object.assign(window, { first: { hero: hero.textContent ?? '', all: document.body.textContent ?? '' } })
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })

  test('draws what the first one computed before any store is read, and then the same', async ({ page }) => {
    await withFamily(page, COVER_FAMILY)
    await watch(page)
    await page.goto('/')
    await expect(page.getByText('数据从哪来')).toBeVisible()
    const computed = await page.locator('.ax-hero').textContent()
    await expect.poll(() => kept(page)).toContain('"hero"')
    await page.reload()
    await expect(page.getByText('数据从哪来')).toBeVisible()
    const first = await picture(page)
    expect(first?.hero).toBe(computed)
    expect(first?.all).not.toContain('数据从哪来')
    expect(await page.locator('.ax-hero').textContent()).toBe(computed)
  })
})

test('what the worker keeps from the start is all in the build', () => {
  const worker = fs.readFileSync(path.join(ROOT, 'dist/h5/worker.js'), 'utf8')
  const [first, next] = (['FIRST', 'NEXT'] as const).map((name) => JSON.parse(new RegExp(`${name}\\s*=\\s*(\\[[^\\]]*\\])`).exec(worker)?.[1] ?? '[]') as string[])
  const files = [...(first ?? []), ...(next ?? [])].filter((file) => file !== './')
  expect(first?.length).toBeGreaterThan(4)
  expect(next?.length).toBeGreaterThan(1)
  expect(files.filter((file) => !fs.existsSync(path.join(ROOT, 'dist/h5', file)))).toEqual([])
})
