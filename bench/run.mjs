// npm run bench [name…]: bundles each bench/<name>.ts and runs it by itself, one after the other.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

// The app's own libraries go into the bundle, as in the app; the engines it is compared with stay as published.
const { devDependencies } = JSON.parse(fs.readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const ROOT = path.resolve(import.meta.dirname, '..')
/** A mini program on an iPhone has no compiler for scripts. */
const WAYS = { sheet: [[], ['--jitless']] }
const wanted = process.argv.slice(2)
const names = fs
  .readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => path.basename(file, '.ts'))
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`no bench ${unknown.join(', ')}; there are ${names.join(', ')}`)
  process.exit(1) // there is nothing to measure
}

/** What is read beside a source file lies there, wherever the bundle is. */
const besideSources = {
  name: 'beside sources',
  setup: (bundle) => bundle.onLoad({ filter: /[\\/]e2e[\\/].*\.ts$/ }, ({ path: file }) => ({
    contents: fs.readFileSync(file, 'utf8').replaceAll('__dirname', JSON.stringify(path.dirname(file))),
    loader: 'ts'
  }))
}

for (const name of wanted.length > 0 ? wanted : names) {
  const outfile = path.join(ROOT, '.out/bench', `${name}.mjs`)
  await build({
    entryPoints: [path.join(import.meta.dirname, `${name}.ts`)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', external: Object.keys(devDependencies),
    alias: { '@': path.join(ROOT, 'src') }, logLevel: 'error', plugins: [besideSources]
  })
  for (const flags of WAYS[name] ?? [[]]) {
    console.log(`\n── ${[name, ...flags].join(' ')}`)
    const { status } = spawnSync(process.execPath, ['--expose-gc', '--no-warnings', ...flags, outfile], { stdio: 'inherit', cwd: ROOT })
    if (status !== 0) process.exitCode = 1
  }
}
