import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runCase } from './run-case'

const ROOT = join(__dirname, '../../cases')

const files = readdirSync(ROOT, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.json') && !name.endsWith('schema.json'))
  .sort()

type Expect = Readonly<Record<string, unknown>>

function at(report: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], report)
}

it('finds the published examples and the wrongly printed ones', () => {
  expect(files.filter((name) => name.startsWith('published')).length).toBeGreaterThanOrEqual(20)
  expect(files.filter((name) => name.startsWith('printed-wrong')).length).toBeGreaterThanOrEqual(6)
})

describe.each(files)('%s', (file) => {
  const json = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { expect?: Expect; note?: string }
  const result = runCase(json)

  it('states what it expects, and why where the printed result is wrong', () => {
    expect(Object.keys(json.expect ?? {}).length).toBeGreaterThan(0)
    if (file.startsWith('printed-wrong')) expect(json.note).toMatch(/原文|读法/)
  })

  it.each(Object.entries(json.expect ?? {}))('%s = %j', (path, value) => {
    expect(result.kind).toBe('done')
    if (result.kind !== 'done') return
    const { report } = result
    const ends = report.kind === 'estimate' && !path.startsWith('interval') && !path.startsWith('low') && !path.startsWith('high') ? [report.low, report.high] : [report]
    for (const end of ends) expect(at(end, path)).toEqual(value)
  })
})
