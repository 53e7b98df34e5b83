import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SRC = path.resolve(__dirname, '../src')
const MAX_PAGE_LINES = 25

const { default: config } = jest.requireActual<{ default: Taro.AppConfig }>('../src/app.config')
const mainPages = config.pages ?? []
const subPages = (config.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))
const listed = [...mainPages, ...subPages]

const pageFiles = (folder: string): string[] =>
  readdirSync(path.join(SRC, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
    .map((file) => `${folder}/${file.replace(/\\/g, '/').replace(/\.tsx$/, '')}`)

const codeLines = (page: string): number =>
  readFileSync(path.join(SRC, `${page}.tsx`), 'utf8').split('\n').filter((line) => line.trim() !== '').length

describe('the page list', () => {
  it.each(listed)('%s exists, has a config and is thin', (page) => {
    expect(existsSync(path.join(SRC, `${page}.tsx`))).toBe(true)
    expect(existsSync(path.join(SRC, `${page}.config.ts`))).toBe(true)
    expect(codeLines(page)).toBeLessThanOrEqual(MAX_PAGE_LINES)
  })

  it('holds every page file, so that none is forgotten', () => {
    const written = [...pageFiles('pages'), ...pageFiles('packages')]
    expect(written.filter((page) => !listed.includes(page))).toEqual([])
  })

  it('names no page twice', () => {
    expect(new Set(listed).size).toBe(listed.length)
  })

  it('keeps home alone in the main package, and tells WeChat of no tabs: our bar opens the others on top of it', () => {
    expect(mainPages).toEqual(['pages/home/index'])
    expect(config.tabBar).toBeUndefined()
  })

  it('fetches the other tabs before they are tapped', () => {
    expect(config.preloadRule?.['pages/home/index']?.packages).toEqual(expect.arrayContaining(['pages/household', 'packages/calendar', 'packages/estimator', 'packages/places', 'packages/counter']))
  })
})
