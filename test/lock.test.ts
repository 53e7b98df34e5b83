import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Entry = { readonly version?: string; readonly integrity?: string; readonly link?: boolean; readonly optional?: boolean; readonly os?: readonly string[] }

const { packages } = JSON.parse(readFileSync(join(__dirname, '../package-lock.json'), 'utf8')) as { readonly packages: Readonly<Record<string, Entry>> }
const locked = Object.entries(packages).filter(([name]) => name !== '')

/** Binaries for other systems than the one that locked them: `npm run fix-lock` puts their names back, and their sums are not known here. */
const isForAnotherSystem = ({ optional, os }: Entry): boolean => optional === true && os !== undefined

it('every package that this system installs is locked with its sum', () => {
  expect(locked.length).toBeGreaterThan(1000)
  expect(locked.filter(([, entry]) => entry.integrity === undefined && !isForAnotherSystem(entry)).map(([name]) => name)).toEqual([])
  expect(locked.filter(([, { integrity }]) => integrity !== undefined && !/^sha(256|384|512)-/.test(integrity)).map(([name]) => name)).toEqual([])
})

it('every version that package.json asks for is an exact one', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')) as Record<string, Readonly<Record<string, string>>>
  expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
