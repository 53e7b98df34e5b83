import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/**
 * Each rule of the house, fired once on purpose. ESLint's configuration is an ES module, which jest's loader cannot read,
 * so the snippets are linted in one Node process beside it.
 */

const ROOT = path.resolve(__dirname, '..')
type Row = readonly [what: string, file: string, code: string, rule: string, message?: RegExp]

const view = "import { View } from '@tarojs/components'\n"

const BAD: readonly Row[] = [
  ['domain importing policy', 'src/domain/a.ts', "import '@/policy/pack'", 'import/no-restricted-paths'],
  ['domain importing policy by relative path', 'src/domain/a.ts', "import '../policy/pack'", 'import/no-restricted-paths'],
  ['domain importing platform', 'src/domain/a.ts', "import '@/platform/clock'", 'import/no-restricted-paths'],
  ['policy importing state', 'src/policy/a.ts', "import '@/state/preferences'", 'import/no-restricted-paths'],
  ['ui importing policy', 'src/ui/a.ts', "import '@/policy/pack'", 'import/no-restricted-paths'],
  ['ui importing state', 'src/ui/a.ts', "import '@/state/preferences'", 'import/no-restricted-paths'],
  ['platform importing state', 'src/platform/a.ts', "import '@/state/preferences'", 'import/no-restricted-paths'],
  ['policy importing state', 'src/policy/a.ts', "import '@/state/done'", 'import/no-restricted-paths'],
  ['a feature importing another feature', 'src/features/home/a.ts', "import '@/features/household'", 'import/no-restricted-paths'],
  ['ui importing the shell', 'src/ui/a.ts', "import '@/shell/screen'", 'import/no-restricted-paths'],
  ['the shell importing a feature', 'src/shell/a.ts', "import '@/features/home'", 'import/no-restricted-paths'],
  ['the shell importing a feature', 'src/shell/a.ts', "import '@/features/home'", 'import/no-restricted-paths'],
  ['Taro in the shell', 'src/shell/a.ts', "import '@tarojs/taro'", 'no-restricted-imports'],
  ['Chinese in the shell', 'src/shell/a.tsx', "export const a = '你好'", 'no-restricted-syntax', /copy/],
  ['a circle of imports', 'src/platform/clock.ts', "import { useToday } from './today'\nexport const today = useToday", 'import/no-cycle'],
  ['a page importing the domain', 'src/pages/home/a.ts', "import '@/domain/money/fen'", 'import/no-restricted-paths'],
  ['a page importing state', 'src/packages/estimator/a.ts', "import '@/state/preferences'", 'import/no-restricted-paths'],
  ['a page importing ui', 'src/pages/home/a.ts', "import '@/ui/touch/tap'", 'import/no-restricted-paths'],
  ['a page going past the door', 'src/pages/home/a.ts', "import '@/features/home/home-screen'", 'no-restricted-imports', /index\.ts/],
  ['a package in the domain', 'src/domain/money/a.ts', "import 'dayjs'", 'no-restricted-imports'],
  ['a package for dates', 'src/domain/date/a.ts', "import 'dayjs'", 'no-restricted-imports'],
  ['react in the domain', 'src/domain/a.ts', "import 'react'", 'no-restricted-imports'],
  ['node in the domain', 'src/domain/a.ts', "import 'node:fs'", 'no-restricted-imports'],
  ['another package in domain/date', 'src/domain/date/a.ts', "import 'valibot'", 'no-restricted-imports'],
  ['react in policy', 'src/policy/a.ts', "import 'react'", 'no-restricted-imports'],
  ['zustand in policy', 'src/policy/a.ts', "import 'zustand'", 'no-restricted-imports'],
  ['node in policy', 'src/policy/a.ts', "import 'node:fs'", 'no-restricted-imports'],
  ['Taro in a feature', 'src/features/home/a.ts', "import '@tarojs/taro'", 'no-restricted-imports'],
  ['Taro in ui', 'src/ui/a.ts', "import '@tarojs/taro'", 'no-restricted-imports'],
  ['Taro in state', 'src/state/a.ts', "import '@tarojs/taro'", 'no-restricted-imports'],
  ['a store in a feature', 'src/features/home/a.ts', "import 'zustand'", 'no-restricted-imports'],
  ['components in a page', 'src/pages/home/a.tsx', "import '@tarojs/components'", 'no-restricted-imports'],
  ['components in platform', 'src/platform/a.ts', "import '@tarojs/components'", 'no-restricted-imports'],
  ['Date.now', 'src/domain/a.ts', 'export const a = Date.now()', 'no-restricted-syntax', /clock/],
  ['new Date() with no day', 'src/features/home/a.ts', 'export const a = new Date()', 'no-restricted-syntax', /clock/],
  ['the clock in a test', 'src/domain/a.test.ts', 'export const a = Date.now()', 'no-restricted-syntax', /clock/],
  ['toLocaleString', 'src/domain/a.ts', 'export const a = (1).toLocaleString()', 'no-restricted-syntax', /Locale/],
  ['Intl', 'src/domain/a.ts', 'export const a = Intl', 'no-restricted-globals'],
  ['Intl through globalThis', 'src/domain/a.ts', 'export const a = globalThis.Intl', 'no-restricted-properties'],
  ['eval', 'src/domain/a.ts', "export const a = eval('1')", 'no-eval'],
  ['new Function', 'src/domain/a.ts', "export const a = new Function('return 1')", 'no-new-func'],
  ['wx in a feature', 'src/features/home/a.ts', 'export const a = wx', 'no-restricted-globals'],
  ['wx in a neutral platform file', 'src/platform/a.ts', 'export const a = wx', 'no-restricted-globals'],
  ['localStorage', 'src/state/a.ts', 'export const a = localStorage', 'no-restricted-globals'],
  ['document outside an .h5 file', 'src/ui/a.ts', 'export const a = document', 'no-restricted-globals'],
  ['fetch', 'src/platform/a.ts', "void fetch('x')", 'no-restricted-globals'],
  ['fetch in an .h5 file', 'src/platform/a.h5.ts', "void fetch('x')", 'no-restricted-globals'],
  ['XMLHttpRequest', 'src/platform/a.ts', 'export const a = XMLHttpRequest', 'no-restricted-globals'],
  ['WebSocket', 'src/platform/a.ts', 'export const a = WebSocket', 'no-restricted-globals'],
  ['Taro.request', 'src/platform/a.ts', "import Taro from '@tarojs/taro'\nvoid Taro.request({ url: '' })", 'no-restricted-syntax', /phone/],
  ['request by name', 'src/platform/a.ts', "import { request } from '@tarojs/taro'\nvoid request", 'no-restricted-imports'],
  ['Chinese between tags', 'src/ui/a.tsx', `${view}export const A = () => <View>你好</View>`, 'no-restricted-syntax', /copy/],
  ['Chinese in an attribute', 'src/ui/a.tsx', `${view}export const A = () => <View aria-label='你好' />`, 'no-restricted-syntax', /copy/],
  ['Chinese in a string', 'src/features/home/a.tsx', "export const a = '你好'", 'no-restricted-syntax', /copy/],
  ['Chinese in a template', 'src/pages/home/a.tsx', 'export const a = `${1}元`', 'no-restricted-syntax', /copy/],
  ['Chinese in a hook', 'src/features/home/a.ts', "export const a = '你好'", 'no-restricted-syntax', /copy/],
  ['the words of a grade without its age', 'src/features/home/a.tsx', "import { gradeCopy } from '@/shell/grade-words.copy'\nexport const a = gradeCopy", 'no-restricted-syntax', /grade-words/],
  ['the words of a grade beside it', 'src/shell/a.tsx', "import { gradeCopy } from './grade-words.copy'\nexport const a = gradeCopy", 'no-restricted-syntax', /grade-words/],
  ['the rank of a grade without its age', 'src/features/home/a.ts', "import { gradeRank } from '@/domain/evidence/figure'\nexport const a = gradeRank", 'no-restricted-syntax', /grade-words/],
  ['a look behind', 'src/domain/a.ts', "export const a = /(?<!b)c/.test('c')", 'no-restricted-syntax', /iOS before/],
  ['the last by at', 'src/domain/a.ts', 'export const a = [1].at(-1)', 'no-restricted-syntax', /iOS 12/],
  ['replaceAll', 'src/features/home/a.tsx', "export const a = 'b'.replaceAll('b', 'c')", 'no-restricted-syntax', /iOS 12/],
  ['console', 'src/state/a.ts', 'console.log(1)', 'no-console'],
  ['any', 'src/domain/a.ts', 'export const a = (b: any) => b', '@typescript-eslint/no-explicit-any'],
  ['a hook inside a condition', 'src/features/home/a.tsx', "import { useState } from 'react'\nexport const A = (p: { b: boolean }) => { if (p.b) useState(1); return null }", 'react-hooks/rules-of-hooks'],
  ['a missing dependency', 'src/features/home/a.tsx', "import { useEffect } from 'react'\nexport const A = (p: { b: () => void }) => { useEffect(() => p.b(), []); return null }", 'react-hooks/exhaustive-deps'],
  ['a long page', 'src/pages/home/a.tsx', 'export const a = [\n' + '1,\n'.repeat(25) + ']', 'max-lines'],
  ['a long file', 'src/domain/a.ts', 'export const a = [\n' + '1,\n'.repeat(200) + ']', 'max-lines'],
  ['a long function', 'src/domain/a.ts', 'export function a() {\n  return [\n' + '1,\n'.repeat(50) + ']\n}', 'max-lines-per-function'],
  ['a tangled function', 'src/domain/a.ts', 'export const a = (b: number) => ' + 'b === 1 ? 2 : '.repeat(8) + 'b', 'complexity'],
  ['a lone test', 'src/domain/a.test.ts', "it.only('a', () => undefined)", 'no-restricted-syntax', /Every test/],
  ['a skipped test', 'e2e/h5/a.spec.ts', "test.skip('a', () => undefined)", 'no-restricted-syntax', /Every test/]
]

const GOOD: readonly Row[] = [
  ['the clock reading the clock', 'src/platform/clock.ts', 'export const a = Date.now()', ''],
  ['a date made from text', 'src/domain/a.ts', "export const a = new Date('2026-01-01')", ''],
  ['Chinese in a copy file', 'src/features/home/a.copy.ts', "export const copy = { a: '你好' } as const", ''],
  ['Chinese in policy', 'src/policy/a.ts', "export const a = '你好'", ''],
  ['Chinese in a test', 'src/features/home/a.test.tsx', "export const a = '你好'", ''],
  ['wx in a .weapp platform file', 'src/platform/a.weapp.ts', 'export const a = wx', ''],
  ['localStorage in an .h5 platform file', 'src/platform/a.h5.ts', 'export const a = localStorage', ''],
  ['a page entering by the door', 'src/pages/home/a.tsx', "import '@/features/home'", ''],
  ['a page entering by the second door', 'src/pages/home/a.tsx', "import '@/features/home/later'", ''],
  ['a feature using every lower floor', 'src/features/home/a.ts', "import '@/domain/money/fen'\nimport '@/policy/pack'\nimport '@/platform/clock'\nimport '@/state/preferences'", ''],
  ['long policy data', 'src/policy/places/a.ts', 'export const a = [\n' + '1,\n'.repeat(300) + ']', '']
]

type Found = { readonly rule: string | null; readonly message: string }
let found: readonly (readonly Found[])[] = []

beforeAll(() => {
  const snippets = [...BAD, ...GOOD].map(([, file, code]) => ({ file, code: `${code}\n` }))
  const out = execFileSync(process.execPath, [path.join(__dirname, 'lint-snippets.mjs')], {
    cwd: ROOT,
    encoding: 'utf8',
    input: JSON.stringify(snippets)
  })
  found = JSON.parse(out) as Found[][]
}, 60_000)

it.each(BAD.map((row, index) => [...row.slice(0, 1), index] as [string, number]))('refuses %s', (_, index) => {
  const [, , , rule, message = /./] = BAD[index] as Row
  expect(found[index]).toContainEqual({ rule, message: expect.stringMatching(message) })
})

it.each(GOOD.map((row, index) => [row[0], index] as [string, number]))('lets %s pass', (_, index) => {
  expect(found[BAD.length + index]).toEqual([])
})

it.each(['src/policy/pack.ts', 'src/domain/money/fen.ts', 'src/platform/clock.ts', 'src/state/preferences.ts', 'src/features/household/index.ts', 'src/shell/screen.tsx', 'src/platform/today.ts'])(
  'the rows above import %s, which exists',
  (file) => expect(existsSync(path.join(ROOT, file))).toBe(true)
)
