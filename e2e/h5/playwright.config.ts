import path from 'node:path'
import { defineConfig } from '@playwright/test'

type Browser = { readonly exe: string; readonly args: string[]; readonly env: Record<string, string> }

const { E2E_BROWSER, E2E_PORT, E2E_REPORT } = process.env
if (!E2E_BROWSER || !E2E_PORT || !E2E_REPORT) throw new Error('Start these tests with `npm run test:h5`, which finds the browser first.')

const { exe, args, env } = JSON.parse(E2E_BROWSER) as Browser
const root = path.resolve(__dirname, '../..')
const address = `http://127.0.0.1:${E2E_PORT}`
const phone = { viewport: { width: 375, height: 812 }, isMobile: true, hasTouch: true }

export default defineConfig({
  testDir: __dirname,
  outputDir: path.join(root, '.out/h5'),
  forbidOnly: true,
  failOnFlakyTests: true,
  retries: 0,
  workers: 2,
  fullyParallel: true,
  // Ends only what hangs: every wait is for a state, and a busy machine reaches it late.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: E2E_REPORT }]],
  use: {
    ...phone,
    baseURL: address,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    // Writing down every step takes a quarter of the run, so it is asked for: E2E_TRACE=1 npm run test:h5 -- -g …
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { executablePath: exe, args, env: { ...process.env, ...env } }
  },
  projects: [
    { name: 'light', use: { colorScheme: 'light' } },
    // Flows run once; what a look can break carries @looks and runs in all of them.
    { name: 'dark', grep: /@looks/, use: { colorScheme: 'dark' } },
    { name: 'large', grep: /@looks/, use: { colorScheme: 'light' } }
  ],
  webServer: {
    command: 'node node_modules/sirv-cli/bin.js dist/h5 --quiet',
    env: { HOST: '127.0.0.1', PORT: E2E_PORT },
    cwd: root,
    url: `${address}/index.html`,
    reuseExistingServer: false,
    timeout: 120_000
  }
})
