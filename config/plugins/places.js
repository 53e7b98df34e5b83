// A Taro plugin: policy data leave the code. Each place becomes one small file beside it, and the code only knows which there are.
const { execFileSync } = require('node:child_process')
const path = require('node:path')

const ROOT = path.resolve(__dirname, '../..')
const EMIT = 'EmitPlaces'

/** @returns {{ built: object, files: Record<string, string>, leads: Record<string, string> }} */
function compilePlaces() {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  return JSON.parse(execFileSync(process.execPath, [tsx, 'scripts/places/print.ts'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }))
}

/** Line separators are legal in JSON and were not always in a script. */
const script = (json) => `module.exports=${json.replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)}`

/** In the mini program: scripts of a sub-package, named one by one in `all.js`, so that WeChat's uploader sees that all are needed. */
function weappFiles(folder, files) {
  const names = Object.keys(files)
  const all = `module.exports={${names.map((name) => `"${name}":function(){return require("./${name}.js")}`).join()}}`
  return { [`${folder}/all.js`]: all, ...Object.fromEntries(names.map((name) => [`${folder}/${name}.js`, script(files[name])])) }
}

/** Leads lie with the library: they are asked for where a person types figures, and need not be there before. */
const allWeappFiles = ({ files, leads }) => ({ ...weappFiles('packages/places/data', files), ...weappFiles('packages/policy/leads', leads) })

const h5Files = (files) => Object.fromEntries(Object.entries(files).map(([name, json]) => [`places/${name}.json`, json]))

class EmitPlaces {
  constructor(files) {
    this.files = files
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap(EMIT, (compilation) => {
      // After everything that makes scripts smaller: these are as small as they get.
      const at = { name: EMIT, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }
      compilation.hooks.processAssets.tap(at, () => {
        for (const [name, text] of Object.entries(this.files)) compilation.emitAsset(name, new sources.RawSource(text))
      })
    })
  }
}

module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain, webpack }) => {
    const compiled = compilePlaces()
    chain.plugin('nationalBuilt').use(webpack.NormalModuleReplacementPlugin, [/\/national$/, (request) => Object.assign(request, { request: `${request.request}.built` })])
    chain.plugin('placesBuilt').use(webpack.DefinePlugin, [{ PLACES_BUILT: `(${JSON.stringify(compiled.built)})` }])
    chain.plugin('places').use(EmitPlaces, [process.env.TARO_ENV === 'weapp' ? allWeappFiles(compiled) : h5Files({ ...compiled.files, ...compiled.leads })])
  })
}

/** For `npm run sizes -- places`, which puts other places into a build. */
module.exports.weappFiles = weappFiles
