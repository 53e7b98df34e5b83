import { test as base, expect, type Page } from '@playwright/test'
import { pace } from './pace'

/** What the app keeps under this name in the browser. */
const PREFERENCES = 'anxin-yibao.preferences'
const LARGE_TEXT = JSON.stringify({ state: { theme: 'system', largeText: true }, version: 1 })

/** The browser says so itself, and only where a test took the network away. */
const OFFLINE = /net::ERR_INTERNET_DISCONNECTED/
/** A worker would answer instead of the server, so it starts only where a test is about it. */
const NO_WORKER = /Service Worker registration blocked by Playwright/

function listen(page: Page, origin: string): string[] {
  const bad: string[] = []
  page.on('pageerror', (error) => bad.push(`page error: ${error.message}`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !OFFLINE.test(message.text()) && !NO_WORKER.test(message.text())) bad.push(`console ${message.type()}: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(origin)) bad.push(`left the machine: ${request.url()}`)
  })
  return bad
}

type Guards = { readonly guard: void; readonly look: void }

/** Every test fails on a page error, a console error or warning, or a request that leaves the machine, and taps no faster than a hand. */
export const test = base.extend<Guards>({
  // As dense as a phone's screen where looks are tested; a flow is drawn with a quarter of the dots.
  deviceScaleFactor: async ({}, use, info) => use(info.tags.includes('@looks') ? 2 : 1),
  guard: [
    async ({ page, baseURL }, use) => {
      const bad = listen(page, baseURL ?? '')
      await pace(page)
      await use()
      expect(bad).toEqual([])
    },
    { auto: true }
  ],
  look: [
    async ({ page }, use, info) => {
      if (info.project.name === 'large') {
        await page.addInitScript(([name, text]) => localStorage.setItem(name, text), [PREFERENCES, LARGE_TEXT] as const)
      }
      await use()
    },
    { auto: true }
  ]
})

export { expect }
