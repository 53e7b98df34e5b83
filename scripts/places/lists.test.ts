import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LISTS, PLACES, linesOf, placeFolders } from './lists'

const linesIn = (file: string): string[] => readFileSync(join(PLACES, file), 'utf8').trim().split('\n').sort()

// Compared as sets: where two people added places at the same time, git keeps the lines of both, in any order.
it.each(LISTS)('$file lists what the folders hold; otherwise run `npm run places`', (list) => {
  expect(linesIn(list.file)).toEqual(linesOf(list).sort())
})

it('every folder beside them is a place, and holds nothing but its parts', () => {
  const folders = readdirSync(PLACES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)
  expect(folders.sort()).toEqual(placeFolders())
  const strange = placeFolders().filter((folder) => !folder.startsWith('000000-'))
    .flatMap((folder) => readdirSync(join(PLACES, folder)).map((file) => `${folder}/${file}`))
    .filter((file) => !/\/(terms|enrolment|leads|sources)\.ts$/.test(file))
  expect(strange).toEqual([])
})

it('a place more is a line more in the lists whose part it has', () => {
  const at = mkdtempSync(join(tmpdir(), 'places-'))
  mkdirSync(join(at, '330100-hangzhou'))
  writeFileSync(join(at, '330100-hangzhou', 'terms.ts'), '')
  expect(LISTS.map((list) => linesOf(list, at))).toEqual([["export { default as p330100 } from './330100-hangzhou/terms'"], [], [], []])
  rmSync(at, { recursive: true })
})
