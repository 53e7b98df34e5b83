import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LISTS, PLACES, linesOf } from './lists'

// `npm run places`: writes the lists of src/policy/places from its folders; the names last, because they are read through the others.
async function main(): Promise<void> {
  for (const list of LISTS) writeFileSync(join(PLACES, list.file), `${linesOf(list).join('\n')}\n`)
  const { NAMES_FILE, NAMES_HEAD, nameLines } = await import('./names')
  writeFileSync(join(PLACES, NAMES_FILE), `${NAMES_HEAD}\n${nameLines().join('\n')}\n]\n`)
}

void main()
