// Builds of the mini program that differ in nothing but their places, and one of before places were data.
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { weappFiles } from '../../../config/plugins/places'
import { authoredPlaces, compilePlaces } from '../../places/compile'
import { generatedPlaces } from '../../places/generated'

const ROOT = path.resolve(__dirname, '../../..')
export const DIST = path.join(ROOT, 'dist/weapp')
const OUT = path.join(ROOT, '.out/places')
const DATA = 'packages/places/data'
/** The last build of five places that compute, and the last in which every package that computes carried its own copy of every place (docs/adr/0012-places-loaded.md). */
export const BEFORE = [['five places, carried by each package', '72fd259'], ['many places, carried by each package', 'b6358da']] as const

const above = authoredPlaces().filter(({ code }) => code.endsWith('0000'))

const scriptsIn = (folder: string): readonly string[] =>
  fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js') && !name.includes('places')).map((name) => path.join(folder, name))

/** @throws {Error} Unless `was` stands in the build's scripts, wherever it stands. */
function replaceIn(folder: string, was: string, is: string): void {
  const holders = scriptsIn(folder).filter((file) => fs.readFileSync(file, 'utf8').includes(`"${was}"`))
  if (holders.length === 0) throw new Error(`${was.slice(0, 20)}… is not in ${folder}: npm run build:weapp`)
  for (const file of holders) fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll(`"${was}"`, `"${is}"`))
}

/** The build of today with `count` generated places: what `config/plugins/places.js` puts in is put in anew, and not a letter else. */
export function builtWith(count: number): string {
  const folder = path.join(OUT, `${count}`)
  fs.rmSync(folder, { recursive: true, force: true })
  fs.cpSync(DIST, folder, { recursive: true })
  const [shipped, made] = [compilePlaces(authoredPlaces()), compilePlaces([...new Map([...above, ...generatedPlaces(count)].map((place) => [place.code, place])).values()])]
  for (const part of ['version', 'coverage'] as const) replaceIn(folder, shipped.built[part], made.built[part])
  fs.rmSync(path.join(folder, DATA), { recursive: true })
  fs.mkdirSync(path.join(folder, DATA))
  for (const [name, text] of Object.entries(weappFiles(DATA, made.files))) fs.writeFileSync(path.join(folder, name), text)
  return folder
}

/** The build of an earlier commit with the packages of today, once; none where the history does not reach back so far. */
export function builtBefore(commit: string): readonly string[] {
  const [tree, tar] = [path.join(OUT, commit), path.join(OUT, `${commit}.tar`)]
  const dist = path.join(tree, 'dist/weapp')
  if (fs.existsSync(path.join(dist, 'app.json'))) return [dist]
  fs.mkdirSync(tree, { recursive: true })
  try {
    execFileSync('git', ['archive', '--output', tar, commit], { cwd: ROOT, stdio: 'ignore' })
  } catch {
    return []
  }
  execFileSync('tar', ['-xf', tar, '-C', tree])
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'))
  execFileSync(process.execPath, [path.join(ROOT, 'node_modules/@tarojs/cli/bin/taro'), 'build', '--type', 'weapp'], { cwd: tree, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'ignore', 'inherit'] })
  return [dist]
}
