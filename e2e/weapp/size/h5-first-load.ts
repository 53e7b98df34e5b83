// What a browser loads before the first screen of the H5 app stands.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import type { Page } from '@playwright/test'

const H5 = path.resolve(__dirname, '../../..', process.env.H5_DIST ?? 'dist/h5')
const ORIGIN = 'http://h5.test'
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' }

/** File → gzipped bytes, of every script and style asked for. */
export async function firstLoad(page: Page): Promise<ReadonlyMap<string, number>> {
  if (!fs.existsSync(path.join(H5, 'index.html'))) throw new Error(`${H5} holds no H5 build: npm run build:h5`)
  const loaded = new Map<string, number>()
  await page.route(`${ORIGIN}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1) || 'index.html'
    const file = path.join(H5, name)
    if (!fs.existsSync(file)) return route.fulfill({ status: 404 })
    const body = fs.readFileSync(file)
    if (/\.(js|css)$/.test(name)) loaded.set(name, zlib.gzipSync(body, { level: 9 }).length)
    return route.fulfill({ body, contentType: TYPES[path.extname(name)] ?? 'application/octet-stream' })
  })
  await page.goto(`${ORIGIN}/`, { waitUntil: 'networkidle' })
  return loaded
}
