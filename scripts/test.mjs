// npm test: everything, to the end even when something fails, then what failed by name and one line of sums.
// What needs one core runs beside something else, and its words are printed in one piece; browser tests fill all cores and follow one another.
import fs from 'node:fs'
import path from 'node:path'
import pLimit from 'p-limit'
import { build } from './build.mjs'
import failures from './failures.js'
import { ROOT, run } from './run.mjs'
import { testH5 } from './test-h5.mjs'
import { testWeapp } from './test-weapp.mjs'

const asCheck = (isGood, output = '') => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, output })

async function tool(name, args) {
  const { code, output } = await run(name, args, { quiet: true })
  return asCheck(code === 0, output)
}

/** The tests of one project of jest.config.js, in one process. */
async function unit(project) {
  const file = path.join(ROOT, `.out/unit-${project}.json`)
  fs.mkdirSync(path.dirname(file), { recursive: true })
  fs.rmSync(file, { force: true })
  const { code, output } = await run('jest', ['--selectProjects', project, '--maxWorkers=1', '--json', `--outputFile=${file}`], { quiet: true })
  if (!fs.existsSync(file)) return asCheck(false, output)
  const report = JSON.parse(fs.readFileSync(file, 'utf8'))
  const { numPassedTests, numTotalTests } = report
  const failed = numTotalTests - numPassedTests // a skipped test is one that failed to run
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, names: failures.unitFailures(report, ROOT), output }
}

/** One after the other: both write parts of the same folders. */
async function builds() {
  const [weapp, h5] = [await build('weapp'), await build('h5')]
  return { passed: Number(weapp) + Number(h5), failed: Number(!weapp) + Number(!h5) }
}

/** The longest first, so that no core waits at the end. */
const BESIDE = [
  ['unit tests without a screen', () => unit('logic')],
  ['builds for WeChat and H5', builds],
  ['unit tests of screens', () => unit('screens')],
  ['lint', () => tool('eslint', ['.', '--max-warnings', '0'])],
  ['types', () => tool('tsc', ['--noEmit'])],
  ['unused code', () => tool('knip', ['-c', 'config/knip.js', '--no-progress'])]
]

const AFTER = [
  ['H5 in a browser', () => testH5()],
  ['the mini program in a browser', () => testWeapp()]
]

async function timed([name, step]) {
  const started = performance.now()
  const result = await step().catch((error) => asCheck(false, `✖ ${error.message}`))
  const seconds = Math.round((performance.now() - started) / 1000)
  const line = `${result.failed === 0 ? '✔' : '✖'} ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`
  console.log(`\n── ${name}\n${result.output ?? ''}${line}`)
  return { ...result, lines: [line, ...(result.names ?? []).map((named) => `    ✖ ${named}`)] }
}

const lane = pLimit(2)
const results = await Promise.all(BESIDE.map((step) => lane(() => timed(step))))
for (const step of AFTER) results.push(await timed(step))
const sum = (key) => results.reduce((all, one) => all + one[key], 0)
console.log(`\n${results.flatMap(({ lines }) => lines).join('\n')}\n\n${sum('passed')} passed, ${sum('failed')} failed`)
if (sum('failed') > 0) process.exitCode = 1
