import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const CASES = join(__dirname, '../../cases')

export const SCHEMA_FILE = join(CASES, 'estimate-case.schema.json')

/** Every case below `cases/`, as paths from there. */
export const caseFiles: readonly string[] = readdirSync(CASES, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.json') && !name.endsWith('schema.json'))
  .sort()

export const readCase = (file: string): unknown => JSON.parse(readFileSync(join(CASES, file), 'utf8'))
