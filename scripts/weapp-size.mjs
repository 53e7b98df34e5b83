// Budgets for what a person downloads (config/size-budgets.json); WeChat itself refuses a package over 2 MB.
import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from './run.mjs'

const DIST = path.join(ROOT, 'dist/weapp')
const budgets = JSON.parse(fs.readFileSync(path.join(ROOT, 'config/size-budgets.json'), 'utf8')).weapp

function sizeOf(folder) {
  const files = fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.reduce((sum, file) => sum + fs.statSync(path.join(file.parentPath ?? file.path, file.name)).size, 0)
}

/** Sizes in kB, by package; `main` is all that lies in no sub-package. */
export function packageSizes() {
  const { subPackages = [] } = JSON.parse(fs.readFileSync(path.join(DIST, 'app.json'), 'utf8'))
  const subs = subPackages.map(({ root }) => [root, sizeOf(path.join(DIST, root))])
  const main = sizeOf(DIST) - subs.reduce((sum, [, size]) => sum + size, 0)
  return Object.fromEntries([['main', main], ...subs].map(([name, size]) => [name, Math.ceil(size / 1000)]))
}

export const tooLarge = (sizes) =>
  Object.entries(sizes).filter(([name, kb]) => kb * 1000 > ({ main: budgets.mainBytes, 'packages/places': budgets.placesBytes }[name] ?? budgets.subPackageBytes))
