/** A step that cannot start is found here in a second, not at the end of a whole run. */
import fs from 'node:fs'
import path from 'node:path'

const text = (name: string): string => fs.readFileSync(path.join(__dirname, name), 'utf8')
const scripts = fs.readdirSync(__dirname).filter((name) => name.endsWith('.mjs'))
const started = scripts.flatMap((name) =>
  [...text(name).matchAll(/\b(?:tool|run)\('([a-z-]+)'/g)].map(([, tool]) => [tool!, name] as const)
)

it('looks at the tools the scripts start', () => {
  expect(started.length).toBeGreaterThan(5)
})

it.each(started)('%s, started by %s, is a tool that is found', (tool) => {
  const known = new RegExp(`^ {2}${tool}: '([^']+)'`, 'm').exec(text('run.mjs'))?.[1]
  expect(known).toBeDefined()
  expect(fs.existsSync(path.join(__dirname, '../node_modules', known!))).toBe(true)
})
