// The audit itself: pages, files and logs with one thing wrong each, and the rule that has to name it.
import { expect, test } from '@playwright/test'
import { auditBuild } from '../audit/in-build'
import { auditTimes } from '../audit/log-rules'
import { LIMITS, RULES } from '../audit/rules'
import { BROKEN, PICTURES, SOUND } from '../bites/broken-pages'
import { BROKEN_FILES, BROKEN_TEMPLATES } from '../bites/broken-files'
import { HOME, remove, smallApp } from '../bites/small-app'
import { compileApp } from '../compile/app'
import { wechatBinaries } from '../compile/wechat-binaries'
import { Phone } from '../driver/phone'
import { EMPTY } from '../driver/watched'
import type { Log } from '../phone/contract'
import { wxNames } from '../phone/wx'
import { unreachedOf } from '../report/page-table'
import { serve, type Server } from '../server'

const ruleOf = (problem: string): string => problem.split(' — ', 1)[0] ?? ''

test.describe('pages with one thing wrong', () => {
  const dist = smallApp({ ...BROKEN, sound: SOUND }, PICTURES)
  let server: Server
  test.beforeAll(async () => {
    const compiled = compileApp(dist)
    expect(compiled.diagnostics).toEqual([])
    server = await serve(compiled, dist.root)
  })
  test.afterAll(async () => {
    await server.close()
    remove(dist)
  })

  for (const [name, { rule, says, act }] of Object.entries(BROKEN)) {
    test(`${name}: ${rule}`, async ({ page, context }) => {
      const phone = new Phone(page, context, server.url)
      if (act) await act(phone, `pages/${name}`)
      else await phone.open(`pages/${name}`)
      const problems = await phone.problems()
      expect([...new Set(problems.map(ruleOf))]).toEqual([rule])
      expect(problems.join('\n')).toMatch(says)
    })
  }

  test('a page just within every limit: nothing', async ({ page, context }) => {
    const phone = new Phone(page, context, server.url)
    await phone.open(HOME)
    await phone.push('pages/sound')
    await phone.tap('点')
    await phone.type('数', '1')
    await phone.back()
    expect(await phone.problems()).toEqual([])
  })
})

const visit = { route: 'a', how: 'cold', cause: 'open', ms: 0 }
const call = { route: 'a', at: 0, bytes: 1, ms: 0, largest: '', cause: 'open', onHiddenPage: false, paths: [] }

/** What takes too long to be brought about in a page. */
const SLOW: readonly (readonly [rule: string, slow: Partial<Log>, justInTime: Partial<Log>])[] = [
  [RULES.scriptTime, { scripts: [{ module: 'a', ms: LIMITS.scriptMs + 1 }] }, { scripts: [{ module: 'a', ms: LIMITS.scriptMs }] }],
  [RULES.firstScreen, { visits: [{ ...visit, ms: LIMITS.firstScreenMs + 1 }] }, { visits: [{ ...visit, ms: LIMITS.firstScreenMs }] }],
  [RULES.renderTime, { setData: [{ ...call, ms: LIMITS.renderMs + 1 }] }, { setData: [{ ...call, ms: LIMITS.renderMs }] }]
]

for (const [rule, slow, justInTime] of SLOW) {
  test(`a log with something slow: ${rule}`, () => {
    const [late, inTime] = [{ ...EMPTY, ...slow }, { ...EMPTY, ...justInTime }]
    expect(auditTimes([late, late]).map((each) => each.rule)).toEqual([rule])
    expect(auditTimes([late, inTime])).toEqual([])
  })
}

for (const [name, { files, rule }] of Object.entries(BROKEN_FILES)) {
  test(`a file with ${name}: ${rule}`, () => {
    const dist = smallApp({}, files)
    expect(auditBuild(dist, wxNames()).map((each) => each.rule)).toEqual([rule])
    remove(dist)
  })
}

for (const [name, { files, says, withoutBinaries }] of Object.entries(BROKEN_TEMPLATES)) {
  test(`${name} does not compile`, () => {
    const dist = smallApp({}, files)
    const { diagnostics, unchecked } = compileApp(dist)
    const elsewhere = compileApp(dist, wechatBinaries('darwin-arm64'))
    remove(dist)
    if (unchecked.length === 0) expect(diagnostics.join('\n')).toMatch(says)
    expect(elsewhere.diagnostics.length > 0).toBe(withoutBinaries)
    expect(elsewhere.unchecked.join()).toContain('not built for darwin-arm64')
  })
}

test('styles come out the same with the binaries and without', () => {
  const wxss = 'page{color:red}.a>view,.b page{width:10rpx;margin:0 -1.5rpx}@media (min-width:100px){view{top:0}}@keyframes k{from{left:1rpx}to{left:2px}}'
  const expected = 'body{color:red}.a>wx-view,.bbody{width:%%?10rpx?%%;margin:0%%?-1.5rpx?%%}@media(min-width:100px){wx-view{top:0}}@keyframesk{from{left:%%?1rpx?%%}to{left:2px}}'
  const dist = smallApp({}, { 'app.wxss': wxss })
  const styles = [wechatBinaries(), wechatBinaries('darwin-arm64')].map((binaries) => compileApp(dist, binaries).bundle.styles.app)
  remove(dist)
  expect(styles.map((css = '') => css.replace(/\s/g, ''))).toEqual([expected, expected])
})

test('a page that no journey reaches is named, and the first one is not', () => {
  expect(unreachedOf(['a', 'b', 'c'], (page) => page === 'c')).toEqual(['b'])
})

test('no rule stands in the list that nothing here breaks', () => {
  const broken = [...Object.values(BROKEN), ...Object.values(BROKEN_FILES)].map(({ rule }) => rule)
  const proven = new Set([...broken, ...SLOW.map(([rule]) => rule), RULES.unreached])
  expect(Object.values(RULES).filter((rule) => !proven.has(rule))).toEqual([])
})
