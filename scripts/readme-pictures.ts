// The README's pictures of the counter card and of the sheet check, from dist/h5: npm run build:h5 && npm run pictures
// Each ends below a block that is whole, whatever stands at the foot of the page.
import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { BILLS_FAMILY, COUNTER_FAMILY, savedFamily } from '../e2e/families'
import { openTab, withPhone } from './shots.mjs'

type Shot = { readonly name: string; readonly page: string; readonly stores: Readonly<Record<string, string>>; /** The last block that is on it. */ readonly last: string }

const NOW = '2026-11-28T04:00:00Z'
const GAP = 12
const amounts = {
  total: '68400', selfFunded: '4200', firstPay: '6600', covered: '57600', deductible: '700', pooledFund: '25605', majorIllness: '10197', fundTotal: '35802', own: '32598', sharing: '3000', cash: '29598'
}
const draft = { who: 'dadb', on: '2026-11-22', care: 'inpatient', tier: 'tertiary', place: 'crossProvince', city: '', filing: 'longTerm', id: '', unclaimed: false, amounts }

const SHOTS: readonly Shot[] = [
  { name: 'counter-card', page: 'packages/counter/index?a=settling&w=dada', stores: { household: savedFamily(COUNTER_FAMILY) }, last: '.ax-card:has-text("住院号")' },
  { name: 'sheet-check', page: 'packages/bills/check', stores: { household: savedFamily(BILLS_FAMILY), bills: JSON.stringify({ state: { bills: [], draft }, version: 1 }) }, last: '.bill-say' }
]

async function shoot(browser: Browser, origin: string, { name, page, stores, last }: Shot): Promise<void> {
  const tab = await openTab(browser, { colorScheme: 'light' })
  await tab.clock.setFixedTime(NOW)
  await tab.addInitScript((all) => Object.entries(all).forEach(([key, text]) => localStorage.setItem(`anxin-yibao.${key}`, text)), stores)
  await tab.goto(`${origin}/#/${page}`, { waitUntil: 'networkidle' })
  await tab.locator(last).first().waitFor()
  await tab.setViewportSize({ width: 375, height: await heightTo(tab, last) })
  const file = path.resolve('docs/img', `${name}.png`)
  await tab.screenshot({ path: file, animations: 'disabled' })
  await tab.close()
  console.log(path.relative('.', file))
}

async function heightTo(tab: Page, last: string): Promise<number> {
  const [block, foot] = await Promise.all([tab.locator(last).first().boundingBox(), tab.locator('.ax-foot').first().boundingBox()])
  return Math.ceil((block?.y ?? 0) + (block?.height ?? 0) + GAP + (foot?.height ?? 0))
}

void withPhone(async (browser, origin) => {
  for (const shot of SHOTS) await shoot(browser, origin, shot)
})
