// A webpack plugin: the minifier of styles writes a charset into each drawn icon, which is ASCII and XML: both say it already.
const NAME = 'ShortPictures'
const LONG = /data:image\/svg\+xml;charset=utf-8,/g

module.exports = class ShortPictures {
  apply({ hooks, webpack: { Compilation, sources } }) {
    hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, (assets) => {
        for (const name of Object.keys(assets).filter((asset) => asset.endsWith('.wxss'))) {
          compilation.updateAsset(name, (source) => new sources.RawSource(source.source().toString().replace(LONG, 'data:image/svg+xml,')))
        }
      })
    })
  }
}
