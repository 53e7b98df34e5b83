// Pictures of pages as a phone shows them, for the README and for looking: node scripts/shoot.mjs <page> [look …] [--tall]
//   node scripts/shoot.mjs packages/estimator/index light dark large
// A look is light, dark, large or dark-large. --tall makes the window 2400 high. Pictures land in .out/shots/.
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from './run.mjs'
import { openTab, withPhone } from './shots.mjs'

const OUT = path.join(ROOT, '.out/shots')
const words = process.argv.slice(2)
const [page, ...looks] = words.filter((word) => !word.startsWith('--'))
const height = words.includes('--tall') ? 2400 : 812

if (!page) {
  console.error('Which page? For example: node scripts/shoot.mjs pages/home/index light dark large')
  process.exit(1) // there is nothing to take a picture of
}

async function shoot(browser, origin, look) {
  const tab = await openTab(browser, { height, colorScheme: look.includes('dark') ? 'dark' : 'light' })
  const saved = JSON.stringify({ state: { theme: 'system', largeText: look.includes('large') }, version: 1 })
  await tab.addInitScript((text) => localStorage.setItem('anxin-yibao.preferences', text), saved)
  await tab.goto(`${origin}/#/${page}`, { waitUntil: 'networkidle' })
  const file = path.join(OUT, `${page.replace(/[^\w-]+/g, '-')}-${look}.png`)
  await tab.screenshot({ path: file })
  await tab.close()
  console.log(path.relative(ROOT, file))
}

fs.mkdirSync(OUT, { recursive: true })
await withPhone(async (browser, origin) => {
  for (const look of looks.length > 0 ? looks : ['light']) await shoot(browser, origin, look)
})
