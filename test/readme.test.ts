import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(__dirname, '..')
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

const README = read('README.md')
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> }

/** Runs of blanks count as one: an excerpt may be indented otherwise. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

const excerpts = [...README.matchAll(/```ts\n([^`]+)```/g)].map(([, code]) => plain(code as string))
const PLACES = 'src/policy/places'
const packs = readdirSync(join(ROOT, PLACES)).flatMap((place) => {
  const file = `${PLACES}/${place}/terms.ts`
  return existsSync(join(ROOT, file)) ? [plain(read(file))] : []
})

describe('README.md', () => {
  it('shows three excerpts of packs', () => {
    expect(excerpts).toHaveLength(3)
  })

  it.each(excerpts)('%s stands so in a pack', (excerpt) => {
    expect(packs.some((pack) => pack.includes(excerpt))).toBe(true)
  })

  it('names every command', () => {
    const aliases = ['start', 'test', 'build:weapp', 'build:h5']
    expect(Object.keys(scripts).filter((name) => !aliases.includes(name) && !README.includes(`npm run ${name}`))).toEqual([])
  })

  it('names no command that there is not', () => {
    const named = [...README.matchAll(/npm run (?:--silent )?([a-z0-9:-]+)/g)].map(([, name]) => name as string)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
    expect(named.length).toBeGreaterThan(10)
  })

  it('names no file that there is not', () => {
    const files = [...README.matchAll(/`((?:src|cases|test|e2e|config|scripts|bench|docs)(?:\/[\w.-]+)*\/?)`/g)].map(([, file]) => file as string)
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([])
    expect(files.length).toBeGreaterThan(15)
  })

  it('keeps a line of its own for every folder of code', () => {
    const layout = README.slice(README.indexOf('## How the code is laid out'))
    const folders = ['src/domain', 'src/policy', 'src/platform', 'src/state', 'src/ui', 'src/shell', 'cases', 'bench', 'e2e/h5', 'e2e/weapp', 'test', 'config', 'scripts']
    expect(folders.filter((folder) => !layout.includes(`\`${folder}\``))).toEqual([])
  })
})
