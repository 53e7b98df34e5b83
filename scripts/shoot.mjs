// Pictures of pages as a phone shows them, for the README and for looking: node scripts/shoot.mjs <page> [look …] [--tall]
//   node scripts/shoot.mjs packages/estimator/index light dark large
// A look is light, dark, large or dark-large. --tall makes the window 2400 high. Pictures land in .out/shots/.
import fs from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { findBrowser } from './browser.mjs'
import { freePort, isAnswering } from './free-port.mjs'
import { ROOT, run } from './run.mjs'

const OUT = path.join(ROOT, '.out/shots')
const words = process.argv.slice(2)
const [page, ...looks] = words.filter((word) => !word.startsWith('--'))
const height = words.includes('--tall') ? 2400 : 812

if (!page) {
  console.error('Which page? For example: node scripts/shoot.mjs pages/home/index light dark large')
  process.exit(1)
}

async function shoot(browser, origin, look) {
  const tab = await browser.newPage({
    viewport: { width: 375, height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    colorScheme: look.includes('dark') ? 'dark' : 'light'
  })
  const saved = JSON.stringify({ state: { theme: 'system', largeText: look.includes('large') }, version: 1 })
  await tab.addInitScript((text) => localStorage.setItem('anxin-yibao.preferences', text), saved)
  await tab.goto(`${origin}/#/${page}`, { waitUntil: 'networkidle' })
  const file = path.join(OUT, `${page.replace(/[^\w-]+/g, '-')}-${look}.png`)
  await tab.screenshot({ path: file })
  await tab.close()
  console.log(path.relative(ROOT, file))
}

const { exe, args, env } = await findBrowser()
const port = await freePort()
void run('sirv', ['dist/h5', '--quiet'], { env: { HOST: '127.0.0.1', PORT: String(port) } })
await isAnswering(port)
fs.mkdirSync(OUT, { recursive: true })
const browser = await chromium.launch({ executablePath: exe, args, env: { ...process.env, ...env } })
for (const look of looks.length > 0 ? looks : ['light']) await shoot(browser, `http://127.0.0.1:${port}`, look)
await browser.close()
process.kill(process.pid, 'SIGTERM') // the server stops with us
