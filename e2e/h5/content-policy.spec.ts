// What the served page lets a browser do for it. That no journey meets a refusal is watched by every other test here: a refusal is a console error.
import fs from 'node:fs'
import path from 'node:path'
import { test as unguarded } from '@playwright/test'
import { expect, test } from './test'

const ROOT = path.resolve(__dirname, '../..')
const HASH = /^'sha256-[A-Za-z0-9+/]{43}='$/

const filesUnder = (folder: string, ending: RegExp): string[] =>
  fs.readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) => ending.test(name)).map((name) => path.join(ROOT, folder, name))
const hostsIn = (files: readonly string[]): Set<string> =>
  new Set(files.flatMap((file) => [...fs.readFileSync(file, 'utf8').matchAll(/https?:\/\/([a-zA-Z0-9.-]+)/g)].map(([, host = '']) => host.toLowerCase())))

test('the page allows files of this site and its own two inline pieces, nothing else', async ({ page }) => {
  await page.goto('/')
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
  const rules = Object.fromEntries((policy ?? '').split(';').map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]))
  const { 'script-src': scripts = [], 'style-src': styles = [], ...others } = rules
  expect(others).toEqual({
    'default-src': ["'none'"], 'img-src': ["'self'", 'data:', 'blob:'], 'connect-src': ["'self'"], 'worker-src': ["'self'"], 'base-uri': ["'none'"], 'form-action': ["'none'"]
  })
  for (const [own, ...hashes] of [scripts, styles]) {
    expect(own).toBe("'self'")
    expect(hashes).toEqual([expect.stringMatching(HASH)])
  }
})

unguarded('a style, a script, code from text and a picture of others are refused', async ({ page }) => {
  await page.goto('/')
  const refused = await page.evaluate(async () => {
    const seen: string[] = []
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective))
    document.head.append(Object.assign(document.createElement('style'), { textContent: 'p{color:red}' }))
    document.head.append(Object.assign(document.createElement('script'), { textContent: 'void 0' }))
    document.body.setAttribute('style', 'color:red')
    new Image().src = 'https://others.example/p.png'
    await fetch('https://others.example/').catch(() => undefined)
    setTimeout('void 0')
    await new Promise((resolve) => setTimeout(resolve, 100))
    return [...new Set(seen)].sort()
  })
  expect(refused).toEqual(['connect-src', 'img-src', 'script-src', 'script-src-elem', 'style-src-attr', 'style-src-elem'])
})

/** In a name of XML, in the words of an error, and where an address is taken apart: none is ever asked. */
const NEVER_ASKED = ['www.w3.org', 'reactjs.org', 'query-string.invalid']

test('no address of others is in the build, but those that are cited', () => {
  const cited = hostsIn(filesUnder('src/policy', /\.tsx?$/))
  const built = hostsIn(filesUnder('dist/h5', /\.(js|css|html)$/))
  expect(built.size).toBeGreaterThan(NEVER_ASKED.length)
  expect([...built].filter((host) => !cited.has(host) && !NEVER_ASKED.includes(host))).toEqual([])
})
