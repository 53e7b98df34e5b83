import { readFileSync } from 'node:fs'
import { areasWithTerms } from './areas-with-terms'
import { CASES, caseFiles, readCase } from './case-files'
import { runCase, type CaseResult } from './run-case'

type Case = { readonly area?: string; readonly expect?: Readonly<Record<string, unknown>>; readonly note?: string }

/** Found in both ends of an estimate; everything else is found in the report itself. */
const OF_AN_END = ['total', 'fund', 'family', 'payers', 'parts', 'steps', 'after']

function at(report: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], report)
}

/** What `path` leads to: once, or once at either end. */
function found(result: CaseResult, path: string): readonly unknown[] {
  if (result.kind === 'refused') return path === 'refused' ? [result.problems.map((problem) => problem.path).join(' ')] : [result]
  const { report } = result
  const isOfAnEnd = report.kind === 'estimate' && OF_AN_END.includes(path.split('.')[0] as string)
  return (isOfAnEnd ? [report['low'], report['high']] : [report]).map((node) => at(node, path))
}

const filesIn = (folder: string): readonly string[] => caseFiles.filter((name) => name.startsWith(`${folder}/`))

/** Areas with terms of which `files` holds no case. */
const withoutCase = (files: readonly string[]): readonly string[] =>
  areasWithTerms.filter(({ area }) => !files.some((name) => name.startsWith(`areas/${area.code}-`))).map(({ area }) => `${area.code} ${area.name}`)

describe('the case files', () => {
  it('hold the published examples and the wrongly printed ones', () => {
    expect(filesIn('published').length).toBeGreaterThanOrEqual(20)
    expect(filesIn('printed-wrong').length).toBeGreaterThanOrEqual(6)
  })

  it('hold a case, cases/areas/<code>-….json, for every area with terms', () => {
    expect(withoutCase(caseFiles)).toEqual([])
    expect(withoutCase(caseFiles.filter((name) => !name.includes('350300')))).toEqual(['350300 莆田市'])
  })

  it.each(filesIn('areas'))('%s is named after its area and shows its sums', (file) => {
    const { area, note } = readCase(file) as Case
    expect(file).toMatch(new RegExp(`^areas/${area}-[a-z0-9-]+\\.json$`))
    expect(note).toMatch(/= \d|没写/)
  })
})

/** The JSON blocks of cases/README.md. */
const written = [...readFileSync(`${CASES}/README.md`, 'utf8').matchAll(/```json\n([^`]+)```/g)].map(([, text]) => JSON.parse(text as string) as Case)

describe('cases/README.md', () => {
  it('shows all four kinds of case, and all of them run', () => {
    expect(written.map((json) => runCase(json).kind)).toEqual(['done', 'done', 'done', 'done', 'done'])
  })

  it('is right that the year after a bill fits in before the next one, of another kind of care too', () => {
    const person = { insurance: 'resident', group: 'adult' }
    const stay = runCase({ area: '330800', person, bill: { on: '2025-06-01', care: 'inpatient', tier: 'tertiary', total: 20000 } })
    for (const yearToDate of found(stay, 'after')) {
      const visit = runCase({ area: '330800', person, bill: { on: '2025-07-01', care: 'generalOutpatient', tier: 'primary', total: 1000 }, yearToDate })
      expect(found(visit, 'interval.fund')).toEqual([['420.00', '600.00']])
      for (const counters of found(visit, 'after.counters')) expect(counters).toMatchObject({ inpatient: { stays: 1 }, generalOutpatient: { stays: 1 } })
    }
  })

  it('computes its one-layer examples rightly', () => {
    expect(written.flatMap((json) => found(runCase(json), 'paid')).filter((paid) => paid !== undefined)).toEqual([['29400.00', '29400.00'], ['31500.00', '31500.00']])
  })

  it('shows refusals as they are printed', () => {
    const result = runCase({ area: '500000', person: { insurance: '职工' }, bill: { on: '2025-12-03', care: 'pharmacy', totl: 1 } })
    if (result.kind === 'done') throw new Error('it ran')
    for (const { message } of result.problems) expect(readFileSync(`${CASES}/README.md`, 'utf8')).toContain(`    ✖ ${message}\n`)
  })
})

describe.each(caseFiles)('%s', (file) => {
  const json = readCase(file) as Case
  const result = runCase(json)

  it('states what it expects, and why where the printed result is wrong', () => {
    expect(Object.keys(json.expect ?? {}).length).toBeGreaterThan(0)
    if (file.startsWith('printed-wrong')) expect(json.note).toMatch(/原文|读法/)
  })

  it.each(Object.entries(json.expect ?? {}))('%s = %j', (path, value) => {
    for (const one of found(result, path)) expect(one).toEqual(value)
  })
})

const estimates = caseFiles.filter((file) => {
  const result = runCase(readCase(file))
  return result.kind === 'done' && result.report.kind === 'estimate'
})

it.each(estimates)('%s leaves a year that the next bill can begin with', (file) => {
  const json = readCase(file) as Case
  const years = found(runCase(json), 'after')
  expect(years).toHaveLength(2)
  for (const yearToDate of years) expect(runCase({ ...json, yearToDate })).toMatchObject({ kind: 'done' })
})
