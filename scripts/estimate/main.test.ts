import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled, ROOT } from './bundled'
import { CASES, SCHEMA_FILE } from './case-files'

const FOLDER = mkdtempSync(join(tmpdir(), 'estimate-'))
// npm and the reader of TypeScript take a second to start, more on a busy machine.
jest.setTimeout(60_000)

type Spawned = { readonly code: number | null; readonly out: string; readonly errors: string }

function started(command: string, args: readonly string[], { input = '', cwd = ROOT } = {}): Spawned {
  const { INIT_CWD: _npmSetsIt, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, input, encoding: 'utf8', shell: command === 'npm' && process.platform === 'win32', env: { ...env, npm_config_update_notifier: 'false' } })
  return { code: status, out: stdout, errors: stderr }
}

let program = ''
beforeAll(async () => {
  program = await bundled(join(__dirname, 'main.ts'))
})

/** As `npm run estimate -- …`, without the second that npm and the reader of TypeScript take. */
const estimate = (args: readonly string[], options?: { input?: string; cwd?: string }): Spawned => started(process.execPath, [program, ...args], options)

type Json = Record<string, unknown>

const FILED = join(CASES, 'areas/330800-quzhou-wuhan.json')
const json = JSON.parse(readFileSync(FILED, 'utf8')) as Json & { bill: Json }

function fileWith(name: string, content: unknown): string {
  const file = join(FOLDER, name)
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const YUAN = /^\d+\.\d\d$/

function checkReport(out: string): void {
  const report = JSON.parse(out) as Json & { interval: Json; low: Json; high: Json; warnings: unknown; notComputed: unknown }
  expect(report.interval).toEqual({ fund: ['38874.60', '44138.00'], family: ['24262.00', '29525.40'] })
  expect(report.low).toMatchObject({ total: '68400.00', fund: '38874.60', family: '29525.40' })
  expect(report.warnings).toEqual([])
  expect(report.notComputed).toEqual(['caps'])
  for (const end of [report.low, report.high] as { payers: Json; steps: Json[] }[]) {
    const { familySharing, ...payers } = end.payers
    expect(Object.keys(payers)).toEqual(['pooledFund', 'largeExpense', 'majorIllness', 'medicalAssistance', 'supplementary', 'ownAccount', 'cash'])
    for (const amount of Object.values(payers)) expect(amount).toMatch(YUAN)
    expect(familySharing).toEqual([])
    expect(end.steps.length).toBeGreaterThan(5)
    for (const step of end.steps) expect(step).toMatchObject({ step: expect.any(String) as string, amount: expect.stringMatching(YUAN) as string, cites: expect.any(Array) as unknown[] })
  }
}

it('takes several cases, a report a line, and one that is refused stops none', () => {
  const refused = fileWith('refused.json', { ...json, area: '990000' })
  const { code, out, errors } = estimate([FILED, refused, FILED])
  const reports = out.trim().split('\n').map((line) => JSON.parse(line) as Json)
  expect(reports.map(({ file, kind }) => [file, kind])).toEqual([[FILED, 'estimate'], [FILED, 'estimate']])
  expect([code, errors.startsWith(`✖ ${refused}：`)]).toEqual([1, true])
})

describe('npm run estimate', () => {
  it('from a file, as the README writes it', () => {
    const { code, out } = started('npm', ['run', '--silent', 'estimate', '--', 'cases/areas/330800-quzhou-wuhan.json'])
    expect(code).toBe(0)
    checkReport(out)
  })

  it('from a file beside the one who asks', () => {
    const { code, out } = started('npm', ['run', '--silent', 'estimate', '--', '330800-quzhou-wuhan.json'], { cwd: join(CASES, 'areas') })
    expect(code).toBe(0)
    checkReport(out)
  })

  it('from standard input, byte order mark or not', () => {
    const { code, out, errors } = estimate([], { input: `\uFEFF${JSON.stringify(json)}` })
    expect({ code, errors }).toEqual({ code: 0, errors: '' })
    checkReport(out)
  })

  it('prints the format', () => {
    expect(estimate(['--schema'])).toEqual({ code: 0, out: readFileSync(SCHEMA_FILE, 'utf8'), errors: '' })
  })
})

type Refusal = readonly [name: string, args: () => readonly string[], input: string, says: RegExp]

describe('refuses with 1, prints no result, and says why', () => {
  it.each<Refusal>([
    ['what is no JSON', () => [fileWith('half.json', '{"area": ')], '', /^✖ 不是 JSON：SyntaxError/],
    ['an empty file', () => [fileWith('empty.json', '')], '', /^✖ 不是 JSON/],
    ['nothing on standard input', () => [], '', /^✖ 不是 JSON/],
    ['what is no JSON on standard input', () => [], 'area: 330800', /^✖ 不是 JSON/],
    ['a file that is not there', () => [join(FOLDER, 'gone.json')], '', /^✖ 读不了 .*gone\.json：.*ENOENT.*\n✖ 用法/],
    ['a folder', () => [FOLDER], '', /^✖ 读不了 .*EISDIR/],
    ['an unknown key', () => [fileWith('key.json', { ...json, bill: { ...json.bill, totl: 1 } })], '', /^✖ 「bill\.totl」：不认识的字段\n$/],
    ['an unknown key on standard input', () => [], JSON.stringify({ ...json, note2: 'x' }), /^✖ 「note2」：不认识的字段\n$/],
    ['parts that do not add up', () => [fileWith('split.json', { ...json, bill: { ...json.bill, total: 68_000 } })], '', /^✖ 「bill\.split」：.*加起来 68400\.00 元，总费用 68000\.00 元\n$/],
    ['an area not covered', () => [fileWith('area.json', { ...json, area: '990000' })], '', /^✖ 「area」：应是有条款的地区（.*），现在是 "990000"\n$/],
    ['several things at once, each on its line', () => [], '{"area":1,"person":{"insurance":"x"},"bill":{}}', /^✖ 「area」.*\n✖ 「person\.insurance」.*\n✖ 「bill\.on」.*\n✖ 「bill\.care」.*\n✖ 「bill\.total」.*\n$/],
    ['files that are not there, each by its name', () => ['a.json', 'b.json'], '', /^✖ a\.json：读不了[^]*✖ b\.json：读不了/],
    ['an option that there is not', () => ['--help'], '', /^✖ 用法/]
  ])('%s', (_case, args, input, says) => {
    const { code, out, errors } = estimate(args(), { input })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(errors).toMatch(says)
  })
})
