// Finds a Chromium that really starts and has Chinese fonts. Downloads nothing outside npm, and never gives up silently.
// Order: E2E_CHROMIUM, then the browser inside the npm package @sparticuz/chromium (Linux x64), then an installed one.
import fs from 'node:fs'
import path from 'node:path'
import { firstLine, versionOf } from './browser-version.mjs'
import { shippedBrowser } from './shipped-browser.mjs'

const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-pings',
  '--font-render-hinting=none',
  // Offline by construction: no host but this machine resolves.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost'
]

const INSTALL = {
  linux: 'apt-get update && apt-get install -y --no-install-recommends chromium fonts-noto-cjk',
  darwin: 'brew install --cask google-chrome',
  win32: 'winget install Google.Chrome'
}

const INSTALLED = {
  linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'].map((name) => `/usr/bin/${name}`),
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((exe) => path.join(folder, exe)))
}

function installedBrowser(exe, source, tried) {
  if (!fs.existsSync(exe)) return void tried.push(`${exe}: not there`)
  if (process.platform === 'win32') return { exe, env: {}, version: 'unknown', source } // --version opens a window there
  try {
    return { exe, env: {}, version: versionOf(exe), source }
  } catch (error) {
    return void tried.push(`${exe}: does not start (${firstLine(error)})`)
  }
}

async function search(tried) {
  // A browser chosen by hand is never replaced by another.
  if (process.env.E2E_CHROMIUM) return installedBrowser(process.env.E2E_CHROMIUM, 'E2E_CHROMIUM', tried)
  const shipped = await shippedBrowser(tried)
  if (shipped) return shipped
  for (const exe of INSTALLED[process.platform] ?? []) {
    const found = installedBrowser(exe, 'installed', tried)
    if (found) return found
  }
}

export async function findBrowser() {
  const tried = []
  const browser = await search(tried)
  if (browser) return { ...browser, args: CHROMIUM_ARGS }
  const list = tried.map((line) => `    - ${line}`).join('\n')
  const hint = INSTALL[process.platform] ?? 'install Google Chrome or Chromium'
  throw new Error(
    `No browser for the H5 tests. Nothing was skipped: they FAILED.\n  tried:\n${list}\n` +
      `  Install one:\n    ${hint}\n  or point at one:\n    E2E_CHROMIUM=/path/to/chrome npm test`
  )
}
