// npm run estimate -- case.json …   (or: npm run estimate < case.json)
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { haveAuthoredAtHand } from '../places/at-hand'
import { caseCopy } from './case.copy'
import { caseJsonSchema } from './case-json-schema'
import { printJson } from './print-json'
import { runCase } from './run-case'

type Outcome = { readonly out: string } | { readonly errors: readonly string[]; readonly printed?: string }

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

/** Paths are meant from where the person stands; npm itself runs in the folder of package.json. */
const readCase = async (file: string | undefined): Promise<string> =>
  file === undefined ? await readStdin() : readFileSync(resolve(process.env['INIT_CWD'] ?? '', file), 'utf8')

async function run(file: string | undefined): Promise<Outcome> {
  let text: string
  try {
    text = await readCase(file)
  } catch (error) {
    return { errors: [caseCopy.unreadable(file ?? caseCopy.stdin, String(error)), caseCopy.usage] }
  }
  let json: unknown
  try {
    // Some editors put a byte order mark first.
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { errors: [caseCopy.notJson(String(error))] }
  }
  const result = runCase(json)
  return result.kind === 'done' ? { out: JSON.stringify(result.report, null, 2) } : { errors: result.problems.map(({ message }) => message) }
}

/** Several cases: a report a line (NDJSON), in their order. A refused one prints nothing there, and the others still run. */
async function runAll(files: readonly string[]): Promise<Outcome> {
  const outcomes = await Promise.all(files.map(async (file) => ({ file, ...(await run(file)) })))
  const lines = outcomes.flatMap((one) => ('out' in one ? [JSON.stringify({ file: one.file, ...(JSON.parse(one.out) as object) })] : []))
  const errors = outcomes.flatMap((one) => ('errors' in one ? one.errors.map((message) => caseCopy.inFile(one.file, message)) : []))
  return errors.length === 0 ? { out: lines.join('\n') } : { errors, ...(lines.length > 0 ? { printed: lines.join('\n') } : {}) }
}

async function outcomeOf(files: readonly string[]): Promise<Outcome> {
  const [file, ...more] = files
  if (file === '--schema' && more.length === 0) return { out: printJson(caseJsonSchema()) }
  if (files.some((name) => name.startsWith('-')) || (file === undefined && process.stdin.isTTY)) return { errors: [caseCopy.usage] }
  return more.length > 0 ? runAll(files) : run(file)
}

haveAuthoredAtHand()
void outcomeOf(process.argv.slice(2)).then((outcome) => {
  if ('out' in outcome) return console.log(outcome.out)
  if (outcome.printed !== undefined) console.log(outcome.printed)
  for (const line of outcome.errors) console.error(`✖ ${line}`)
  process.exitCode = 1
})
