// What a person downloads: the main package first, each sub-package when it is entered.
import fs from 'node:fs'
import path from 'node:path'
import { packageRoots, type Dist } from '../compile/dist'

export const MAIN = 'main'

/** Package → bytes, `main` first. */
export function packageSizes(dist: Dist): ReadonlyMap<string, number> {
  const sizes = new Map([MAIN, ...packageRoots(dist.config)].map((name) => [name, 0]))
  for (const file of dist.files) {
    const name = packageOf(file, dist)
    sizes.set(name, (sizes.get(name) ?? 0) + fs.statSync(path.join(dist.root, file)).size)
  }
  return sizes
}

export const packageOf = (file: string, { config }: Dist): string => packageRoots(config).find((root) => file.startsWith(root)) ?? MAIN
