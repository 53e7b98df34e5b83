// Sentences that occur in one source file only: where they lie in the build is where that file went.
import fs from 'node:fs'
import path from 'node:path'
import type { Dist } from '../compile/dist'

const REPO = path.resolve(__dirname, '../../..')
const SENTENCE = /'([^'\\\n]*[\u4e00-\u9fff][^'\\\n]*)'/g
const SHORTEST = 8
const PER_FILE = 3

export type Marker = { readonly file: string; readonly text: string }

export function markersOf(files: readonly string[]): Marker[] {
  const owners = new Map<string, Set<string>>()
  for (const file of files) {
    for (const [, text = ''] of fs.readFileSync(path.join(REPO, file), 'utf8').matchAll(SENTENCE)) {
      if (text.length >= SHORTEST) owners.set(text, (owners.get(text) ?? new Set()).add(file))
    }
  }
  const perFile = new Map<string, Marker[]>()
  for (const [text, [file = '', ...others]] of owners) {
    const found = perFile.get(file) ?? []
    if (others.length === 0 && found.length < PER_FILE) perFile.set(file, [...found, { file, text }])
  }
  return [...perFile.values()].flat()
}

const escaped = (text: string) => text.replace(/[^\x20-\x7e]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Scripts of the build in which the sentence stands, however it was written. */
export function scriptsWith(text: string, scripts: ReadonlyMap<string, string>): string[] {
  return [...scripts].filter(([, source]) => source.includes(text) || source.includes(escaped(text))).map(([file]) => file)
}

export const scriptsOf = (dist: Dist): ReadonlyMap<string, string> => new Map(dist.withSuffix('.js').map((file) => [file, dist.read(file)]))
