// Which handlers each template names, its imports included.
import type { Dist } from './dist'

/** Path of the template → names of handlers. */
export type Bindings = Readonly<Record<string, readonly string[]>>

const HANDLER = /\s(?:capture-)?(?:mut-)?(?:bind|catch):?[a-z]+="([^"{}]+)"/g
const IMPORT = /<(?:import|include)\s[^>]*src="([^"]+)"/g

const fileAt = (target: string, from: string): string => new URL(target.replace(/(\.wxml)?$/, '.wxml'), `http://app/${from}`).pathname.slice(1)

export function bindingsOf(dist: Dist): Bindings {
  const files = dist.withSuffix('.wxml')
  const collect = (file: string, names: Set<string>, seen: Set<string>): Set<string> => {
    if (seen.has(file) || !files.includes(file)) return names
    seen.add(file)
    const source = dist.read(file)
    for (const [, name = ''] of source.matchAll(HANDLER)) names.add(name)
    for (const [, target = ''] of source.matchAll(IMPORT)) collect(fileAt(target, file), names, seen)
    return names
  }
  return Object.fromEntries(files.map((file) => [file.replace(/\.wxml$/, ''), [...collect(file, new Set(), new Set())]]))
}
