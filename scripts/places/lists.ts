import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

export const PLACES = join(__dirname, '../../src/policy/places')
const FOLDER = /^\d{6}-[a-z-]+$/

/** A list of what the folders of places hold: one line a place, so that two people who each add one never meet. */
type List = { readonly file: string; readonly part: string; readonly line: (folder: string, code: string) => string }

export const LISTS: readonly List[] = [
  { file: 'all-terms.gen.ts', part: 'terms', line: (folder, code) => `export { default as p${code} } from './${folder}/terms'` },
  { file: 'all-enrolment.gen.ts', part: 'enrolment', line: (folder, code) => `export { default as p${code} } from './${folder}/enrolment'` },
  { file: 'all-leads.gen.ts', part: 'leads', line: (folder, code) => `export { default as p${code} } from './${folder}/leads'` },
  { file: 'all-sources.gen.ts', part: 'sources', line: (folder, code) => `export * as p${code} from './${folder}/sources'` }
]

/** The folders of places, `<code>-<pinyin>`, by code. */
export const placeFolders = (at = PLACES): string[] => readdirSync(at).filter((name) => FOLDER.test(name)).sort()

/** The lines of one list, by code. */
export const linesOf = ({ part, line }: List, at = PLACES): string[] =>
  placeFolders(at).filter((folder) => existsSync(join(at, folder, `${part}.ts`))).map((folder) => line(folder, folder.slice(0, 6)))
