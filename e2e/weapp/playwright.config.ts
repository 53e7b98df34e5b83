import path from 'node:path'
import { defineConfig } from '@playwright/test'

type Browser = { readonly exe: string; readonly args: string[]; readonly env: Record<string, string> }

const { E2E_BROWSER, E2E_REPORT } = process.env
if (!E2E_BROWSER || !E2E_REPORT) throw new Error('Start these tests with `npm run test:weapp`, which finds the browser first.')

const { exe, args, env } = JSON.parse(E2E_BROWSER) as Browser

export default defineConfig({
  testDir: __dirname,
  testMatch: ['checks/*.ts', 'journeys/*.ts'],
  globalSetup: path.join(__dirname, 'set-up.ts'),
  outputDir: path.resolve(__dirname, '../../.out/weapp/tests'),
  forbidOnly: true,
  failOnFlakyTests: true,
  retries: 0,
  expect: { timeout: 60_000 },
  workers: 2,
  fullyParallel: true,
  // Ends only what hangs: every wait is for a state, and a busy machine reaches it late.
  timeout: 180_000,
  reporter: [['list'], ['json', { outputFile: E2E_REPORT }], [path.join(__dirname, 'report/page-table.ts')]],
  use: {
    viewport: { width: 375, height: 812 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    serviceWorkers: 'block',
    actionTimeout: 60_000,
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: exe, args, env: { ...process.env, ...env } }
  }
})
