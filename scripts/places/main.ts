import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LISTS, PLACES, linesOf } from './lists'

// `npm run places`: writes the lists of src/policy/places from its folders.
for (const list of LISTS) writeFileSync(join(PLACES, list.file), `${linesOf(list).join('\n')}\n`)
