// npm test: everything, in order, to the end even when something fails, then what failed by name and one line of sums.
import fs from 'node:fs'
import path from 'node:path'
import { build } from './build.mjs'
import failures from './failures.js'
import { ROOT, run } from './run.mjs'
import { testH5 } from './test-h5.mjs'
import { testWeapp } from './test-weapp.mjs'

const UNIT_REPORT = path.join(ROOT, '.out/unit.json')
const asCheck = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1 })
const tool = async (name, args) => asCheck((await run(name, args)).code === 0)

async function unit() {
  fs.mkdirSync(path.dirname(UNIT_REPORT), { recursive: true })
  fs.rmSync(UNIT_REPORT, { force: true })
  const { code } = await run('jest', ['--json', `--outputFile=${UNIT_REPORT}`])
  if (!fs.existsSync(UNIT_REPORT)) return asCheck(false)
  const report = JSON.parse(fs.readFileSync(UNIT_REPORT, 'utf8'))
  const { numPassedTests, numTotalTests } = report
  const failed = numTotalTests - numPassedTests // a skipped test is one that failed to run
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, names: failures.unitFailures(report, ROOT) }
}

const STEPS = [
  ['lint', () => tool('eslint', ['.', '--max-warnings', '0'])],
  ['unused code', () => tool('knip', ['-c', 'config/knip.js', '--no-progress'])],
  ['types', () => tool('tsc', ['--noEmit'])],
  ['unit tests', unit],
  ['build for WeChat', async () => asCheck(await build('weapp'))],
  ['build for H5', async () => asCheck(await build('h5'))],
  ['H5 in a browser', () => testH5()],
  ['the mini program in a browser', () => testWeapp()]
]

const total = { passed: 0, failed: 0 }
const lines = []
for (const [name, step] of STEPS) {
  console.log(`\n── ${name}`)
  const started = performance.now()
  const result = await step().catch((error) => {
    console.error(`✖ ${error.message}`)
    return asCheck(false)
  })
  total.passed += result.passed
  total.failed += result.failed
  const seconds = Math.round((performance.now() - started) / 1000)
  lines.push(`${result.failed === 0 ? '✔' : '✖'} ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`)
  for (const named of result.names ?? []) lines.push(`    ✖ ${named}`)
}
console.log(`\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`)
if (total.failed > 0) process.exitCode = 1
