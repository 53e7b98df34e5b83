// A Taro plugin: policy data leave the code. Each place becomes one small file beside it, and the code only knows which there are.
const { execFileSync } = require('node:child_process')
const path = require('node:path')

const ROOT = path.resolve(__dirname, '../..')
const EMIT = 'EmitPlaces'

/** @returns {{ built: object, files: Record<string, string> }} */
function compilePlaces() {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs')
  return JSON.parse(execFileSync(process.execPath, [tsx, 'scripts/places/print.ts'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }))
}

/** Line separators are legal in JSON and were not always in a script. */
const script = (json) => `module.exports=${json.replace(/[\u2028\u2029]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`)}`

/** In the mini program: scripts of a sub-package, named one by one in `all.js`, so that WeChat's uploader sees that all are needed. */
function weappFiles(files) {
  const names = Object.keys(files)
  const all = `module.exports={${names.map((name) => `"${name}":function(){return require("./${name}.js")}`).join()}}`
  return { 'packages/places/data/all.js': all, ...Object.fromEntries(names.map((name) => [`packages/places/data/${name}.js`, script(files[name])])) }
}

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
    const { built, files } = compilePlaces()
    chain.plugin('nationalBuilt').use(webpack.NormalModuleReplacementPlugin, [/\/national$/, (request) => Object.assign(request, { request: `${request.request}.built` })])
    chain.plugin('placesBuilt').use(webpack.DefinePlugin, [{ PLACES_BUILT: `(${JSON.stringify(built)})` }])
    chain.plugin('places').use(EmitPlaces, [process.env.TARO_ENV === 'weapp' ? weappFiles(files) : h5Files(files)])
  })
}
