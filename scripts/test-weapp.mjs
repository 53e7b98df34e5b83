// The compiled mini program in dist/weapp, on WeChat's component framework in Chromium. What is passed on narrows the run.
import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { findBrowser } from './browser.mjs'
import { ROOT, run } from './run.mjs'
import { counted } from './test-h5.mjs'

const REPORT = path.join(ROOT, '.out/weapp.json')

export async function testWeapp(args = []) {
  const browser = await findBrowser()
  console.log(`browser: ${browser.version} (${browser.source})`)
  fs.rmSync(REPORT, { force: true })
  const env = { E2E_BROWSER: JSON.stringify(browser), E2E_REPORT: REPORT, WEAPP_WHOLE: args.length === 0 ? '1' : '' }
  const { code } = await run('playwright', ['test', '-c', 'e2e/weapp/playwright.config.ts', ...args], { env })
  return counted(code, REPORT)
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const result = await testWeapp(process.argv.slice(2)).catch((error) => {
    console.error(`\n✖ ${error.message}\n`)
    return { passed: 0, failed: 1 }
  })
  if (result.failed > 0) process.exitCode = 1
}
