// `node e2e/gallery/shoot.mjs form result-dark-large …` → .out/gallery/<name>.png at 375 wide, twice the pixels.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.mjs'
import { buildGallery } from './build.mjs'

const index = await buildGallery()
const found = await findBrowser()
const browser = await chromium.launch({
  executablePath: found.exe,
  env: { ...process.env, ...found.env },
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none']
})
const page = await browser.newPage({ viewport: { width: 375, height: 812 }, deviceScaleFactor: 2 })
page.on(
  'console',
  (message) => ['error', 'warning'].includes(message.type()) && console.log(message.text().slice(0, 400))
)
page.on('pageerror', (error) => console.log(String(error)))
for (const name of process.argv.slice(2)) {
  const [screen, ...flags] = name.split('-')
  const query = new URLSearchParams({
    screen,
    theme: flags.includes('dark') ? 'dark' : 'light',
    ...(flags.includes('large') ? { large: '1' } : {}),
    ...(flags.includes('fold') ? {} : { tall: '1' })
  })
  await page.goto(`${pathToFileURL(index)}?${query}`)
  await page.waitForTimeout(300)
  await page.screenshot({ path: path.join(path.dirname(index), `${name}.png`), fullPage: true })
}
await browser.close()
