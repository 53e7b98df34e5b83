import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundled } from './bundled'
import { CASES, caseFiles, readCase } from './case-files'
import { runCase } from './run-case'

const FOLDER = mkdtempSync(join(tmpdir(), 'no-code-'))
const NO_CODE = '--disallow-code-generation-from-strings'
// Bundling takes a moment on a busy machine.
jest.setTimeout(60_000)

const start = (file: string, ...args: readonly string[]) => spawnSync(process.execPath, [NO_CODE, file, ...args], { encoding: 'utf8' })

describe('the engine where no code may be made from text, as on a phone', () => {
  let bundle = ''
  beforeAll(async () => {
    bundle = await bundled(join(__dirname, 'main.ts'))
  })

  it.each(['published/W04.json', 'published/W14.json', 'published/W34.json', 'areas/330800-quzhou-wuhan.json', 'areas/440100-guangzhou-retired.json'])('%s comes out the same', (file) => {
    expect(caseFiles).toContain(file)
    const { status, stdout, stderr } = start(bundle, join(CASES, file))
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect({ kind: 'done', report: JSON.parse(stdout) as unknown }).toEqual(JSON.parse(JSON.stringify(runCase(readCase(file)))))
  })

  it.each([
    ['new Function', 'new-function.ts', 'console.log(new Function("return 1")())'],
    ['eval', 'eval.ts', 'console.log((0, eval)("1"))']
  ])('%s fails there', async (_name, file, code) => {
    const entry = join(FOLDER, file)
    writeFileSync(entry, code)
    const { status, stdout, stderr } = start(await bundled(entry))
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain('Code generation from strings disallowed for this context')
  })
})
