// A webpack plugin for H5: the served page says what a browser may load and run for it, which is files of this site and the two inline pieces
// of src/index.html, by their hash. Nothing is allowed by name of another host, no style or script by being inline, no code by being text.
const crypto = require('node:crypto')

const NAME = 'ContentPolicy'
const PAGE = 'index.html'
const CHARSET = '<meta charset="utf-8">'

const hashOf = (text) => `'sha256-${crypto.createHash('sha256').update(text).digest('base64')}'`
const inside = (html, tag) => [...html.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => hashOf(text))

const policyFor = (html) =>
  Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...inside(html, 'script')],
    'style-src': ["'self'", ...inside(html, 'style')],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"]
  })
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join(';')

module.exports = class ContentPolicy {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      // After the page is written and made small: a hash is of every byte.
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE }, () => {
        compilation.updateAsset(PAGE, (source) => {
          const html = source.source().toString()
          if (!html.includes(CHARSET)) throw new Error(`${PAGE} has no ${CHARSET} to put the policy behind`)
          return new sources.RawSource(html.replace(CHARSET, `${CHARSET}<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`))
        })
      })
    })
  }
}
