import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { countyRows, placeRows, spellingRows } from './geography'

export const FILES = { places: 'places.gen.ts', spellings: 'spellings.gen.ts', counties: 'counties.gen.ts' } as const
export const FOLDER = join(__dirname, '../../../src/policy/geography')

const text = (name: string, says: string, rows: readonly string[]): string => `/** ${says} Written by \`npm run places:list\`. */\nexport const ${name} = \`\n${rows.join('\n')}\n\`\n`

export const contents = (): Readonly<Record<keyof typeof FILES, string>> => ({
  places: text('PLACE_ROWS', 'Provinces and pooling areas: code|short|rest of the name, nothing for 市|dialling code.', placeRows()),
  spellings: text('SPELLING_ROWS', 'The same rows for whoever types a name: spelling|also found as.', spellingRows()),
  counties: text('COUNTY_ROWS', 'Counties by pooling area: rest of the code|name|spelling|also.', countyRows())
})

if (require.main === module) {
  const all = contents()
  for (const key of ['places', 'spellings', 'counties'] as const) writeFileSync(join(FOLDER, FILES[key]), all[key])
}
