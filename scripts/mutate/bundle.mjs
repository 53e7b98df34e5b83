// One script of the tests and of what they reach, in which every mutant stands beside the original (Stryker's instrumenter), asleep.
import fs from 'node:fs'
import path from 'node:path'
import babel from '@babel/core'
import { commonTokens } from '@stryker-mutator/api/plugin'
import { createInstrumenter } from '@stryker-mutator/instrumenter'
import { build } from 'esbuild'
import { createInjector } from 'typed-inject'
import { ROOT } from '../run.mjs'

const HERE = import.meta.dirname
const { devDependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'))
const quiet = () => {}
const logger = { isDebugEnabled: () => false, debug: quiet, info: quiet, warn: quiet, error: quiet, trace: quiet }
/** Counting is for the first run alone, and in plain numbers: the instrumenter's own would be most of the work. */
const COVERED = /function stryCov_9fa48\(\) \{[\s\S]*?\n\}/
const COUNTING = 'function stryCov_9fa48(...met) { const { hits } = globalThis; for (const id of met) hits[id] += 1 }'
const asNumbers = (text) => text.replace(/stryCov_9fa48\(("[\d", ]+")\)/g, (_, ids) => `stryCov_9fa48(${ids.replaceAll('"', '')})`)

/** Without its types, on the same lines: `(a as number) | (b as number)` loses its brackets, and one side, when it is printed with mutants. */
const untyped = (name) => babel.transformFileSync(name, { configFile: false, babelrc: false, retainLines: true, presets: [['@babel/preset-typescript', { onlyRemoveTypeImports: false }]] }).code

/** @returns the mutants, and each file's text with all of them in it; the same ones in the same order each time. */
export async function instrumented(files) {
  const instrumenter = createInjector().provideValue(commonTokens.logger, logger).injectFunction(Object.assign((injector) => createInstrumenter(injector), { inject: [commonTokens.injector] }))
  const sources = files.map((name) => ({ name: path.join(ROOT, name), mutate: true, content: untyped(path.join(ROOT, name)) }))
  const { files: done, mutants } = await instrumenter.instrument(sources, { plugins: null, excludedMutations: [], ignorers: [] })
  return { mutants, sources: new Map(sources.map(({ name, content }) => [name, content])), texts: new Map(done.map(({ name, content }) => [name, content])) }
}

const withMutants = (texts, counting) => ({
  name: 'mutants',
  setup(all) {
    all.onLoad({ filter: /\.ts$/ }, ({ path: name }) => {
      const text = texts.get(name)
      return text === undefined ? undefined : { contents: counting ? asNumbers(text.replace(COVERED, COUNTING)) : text.replace(COVERED, 'function stryCov_9fa48() {}'), loader: 'ts' }
    })
  }
})

/** Tests ask for fast-check and get its first runs. */
const fewRuns = {
  name: 'few-runs',
  setup(all) {
    all.onResolve({ filter: /^fast-check$/ }, ({ importer }) => (importer.startsWith(HERE) ? undefined : { path: path.join(HERE, 'few-runs.mjs') }))
  }
}

/** Bundles the harness and the tests; in `counting` each mutant that is met is counted. */
export async function bundled({ tests, texts, counting, outfile, seed }) {
  const loads = tests.map((name) => `fileOf(${JSON.stringify(name)}, () => require(${JSON.stringify(path.join(ROOT, name))}))`)
  const contents = [`const { fileOf, serve } = require('./harness.mjs')`, `require('./at-hand.ts')`, ...loads, `serve(${seed})`].join('\n')
  await build({
    stdin: { contents, resolveDir: HERE, loader: 'js' }, outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'error',
    external: Object.keys(devDependencies), alias: { '@': path.join(ROOT, 'src') }, plugins: [fewRuns, withMutants(texts, counting)]
  })
}
