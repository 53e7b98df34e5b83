// Browser tests on dist/h5. Afterwards the report has to show that every test really ran.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import failures from './failures.js'
import { findBrowser } from './browser.mjs'
import { freePort } from './free-port.mjs'
import { ROOT, run } from './run.mjs'

const REPORT = path.join(ROOT, '.out/h5.json')

export async function testH5(args = []) {
  if (!fs.existsSync(path.join(ROOT, 'dist/h5/index.html'))) throw new Error('dist/h5 is missing: npm run build:h5')
  const browser = await findBrowser()
  console.log(`browser: ${browser.version} (${browser.source})`)
  fs.rmSync(REPORT, { force: true })
  const env = {
    E2E_PORT: String(await freePort()),
    E2E_BROWSER: JSON.stringify(browser),
    E2E_REPORT: REPORT
  }
  const { code } = await run('playwright', ['test', '-c', 'e2e/h5/playwright.config.ts', ...args], { env })
  return counted(code, REPORT)
}

/** Sums of a Playwright report, and what failed by name; a test that was skipped or passed at the second try has failed. */
export function counted(code, report) {
  if (!fs.existsSync(report)) return { passed: 0, failed: 1 }
  const whole = JSON.parse(fs.readFileSync(report, 'utf8'))
  const { expected, unexpected, flaky, skipped } = whole.stats
  const failed = unexpected + flaky + skipped
  return { passed: expected, failed: failed === 0 && (code !== 0 || expected === 0) ? 1 : failed, names: failures.browserFailures(whole) }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = await testH5(process.argv.slice(2)).catch((error) => {
    console.error(`\n✖ ${error.message}\n`)
    return { passed: 0, failed: 1 }
  })
  if (result.failed > 0) process.exitCode = 1
}
