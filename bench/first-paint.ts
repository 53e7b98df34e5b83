// First contentful paint of the H5 build, beside the same build without what its page shows before the scripts. CPU at 6 ×; medians of rounds
// taken in turn, so that a busy machine slows both.
import fs from 'node:fs'
import path from 'node:path'
import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'

const DIST = path.resolve('dist/h5')
const ORIGIN = 'http://h5.test'
const ROUNDS = 9
const THROTTLE = 6
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' }

const page = fs.readFileSync(path.join(DIST, 'index.html'), 'utf8')
const bare = page.replace(/<div class="first"[\s\S]*?<\/script>/, '')
if (bare === page) throw new Error('dist/h5/index.html shows nothing before its scripts: npm run build:h5')

async function paint(browser: Browser, html: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, serviceWorkers: 'block' })
  const tab = await context.newPage()
  await tab.route(`${ORIGIN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html'
    const file = path.join(DIST, name)
    if (name !== 'index.html' && !fs.existsSync(file)) return route.fulfill({ status: 404 })
    return route.fulfill({ body: name === 'index.html' ? html : fs.readFileSync(file), contentType: TYPES[path.extname(name)] ?? 'application/octet-stream' })
  })
  const session = await context.newCDPSession(tab)
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE })
  await tab.goto(`${ORIGIN}/`)
  await tab.locator('.ax-page').first().waitFor()
  const first = await tab.evaluate(
    () => new Promise<number>((resolve) => new PerformanceObserver((list) => list.getEntriesByName('first-contentful-paint').forEach(({ startTime }) => resolve(startTime))).observe({ type: 'paint', buffered: true }))
  )
  await context.close()
  return first
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN

const { exe, args, env } = await findBrowser()
const browser = await chromium.launch({ executablePath: exe, args, env: { ...process.env, ...env } })
await paint(browser, bare)
const rounds: { readonly ours: number; readonly bare: number }[] = []
for (let i = 0; i < ROUNDS; i += 1) rounds.push({ bare: await paint(browser, bare), ours: await paint(browser, page) })
await browser.close()
const ratio = median(rounds.map(({ ours, bare: before }) => ours / before))
console.log(`first contentful paint at ${THROTTLE} × throttle: ${median(rounds.map(({ ours }) => ours)).toFixed(0)} ms, ${median(rounds.map((one) => one.bare)).toFixed(0)} ms without the first picture: ${ratio.toFixed(2)} ×`)
if (ratio > 0.5) process.exitCode = 1
