// npm run estimate -- case.json   (or: npm run estimate < case.json)
import { readFileSync } from 'node:fs'
import { runCase } from './run-case'

const USAGE = 'npm run estimate -- case.json'

function refuse(lines: readonly string[]): never {
  for (const line of lines) console.error(`✖ ${line}`)
  process.exit(1)
}

function readJson(path: string | undefined): unknown {
  let text = ''
  try {
    text = readFileSync(path ?? 0, 'utf8')
  } catch (error) {
    refuse([`读不了 ${path ?? '标准输入'}：${String(error)}`, USAGE])
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuse([`不是 JSON：${String(error)}`])
  }
}

const result = runCase(readJson(process.argv[2]))
if (result.kind === 'refused') refuse(result.problems.map(({ message }) => message))
console.log(JSON.stringify(result.report, null, 2))
