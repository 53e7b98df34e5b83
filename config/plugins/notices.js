// A Taro plugin: names, licences and copyright lines of the packages whose modules are in the build, as the licences ask. A text beside the
// page on H5, a script of the settings package in the mini program, read when somebody opens it.
const LicensePlugin = require('webpack-license-plugin')

const NAME = 'Notices'
const LIST = 'notices.json'
const OWN = require('../../package.json').name
const UNREADABLE = /^(UNLICENSED|UNKNOWN)$/

const COPYRIGHT = /^\s*(copyright\b|\(c\)).*$/i
const TITLE = /^\s*(the )?mit license( \(mit\))?\s*$/i

/** A licence's words without who owns it: the same for many packages. */
const bodyOf = (text) =>
  text.split(/\r?\n/).filter((line) => !COPYRIGHT.test(line) && !TITLE.test(line)).join(' ').replace(/\s+/g, ' ').trim()
const ownersOf = (text) => text.split(/\r?\n/).filter((line) => COPYRIGHT.test(line)).map((line) => line.trim())

/** Parts of preact, each with a package.json and no licence of its own: they are under that of the whole. */
const PARTS = ['jsx-runtime', 'preact-compat', 'preact-hooks']
const scopeOf = (name) => (name.startsWith('@') ? name.split('/')[0] : undefined)

/**
 * What a package was published with, or where it was published without, a sister of the same project.
 * @throws {Error} where there is neither: nobody may ship it without its words.
 */
function licenceOf({ name, licenseText }, packages) {
  const sister = packages.find((other) => scopeOf(other.name) !== undefined && scopeOf(other.name) === scopeOf(name) && other.licenseText)
  const text = licenseText || sister?.licenseText
  if (!text) throw new Error(`${name} is in the build, and nothing says on what terms`)
  return text
}

/** @param packages `{ name, version, license, licenseText }` each */
function textOf(packages) {
  const byBody = new Map()
  const whole = packages.filter(({ name }) => !PARTS.includes(name) || !packages.some((other) => other.name === 'preact'))
  for (const { name, version, license, licenseText } of [...whole].sort((a, b) => a.name.localeCompare(b.name))) {
    const text = licenceOf({ name, licenseText }, packages)
    const names = byBody.get(bodyOf(text)) ?? []
    byBody.set(bodyOf(text), [...names, [`${name} ${version} (${license})`, ...ownersOf(text)].join('\n')])
  }
  return [...byBody].map(([body, names]) => [...names, body].filter((part) => part !== '').join('\n')).join('\n\n')
}

class Notices {
  constructor(file, print) {
    Object.assign(this, { file, print })
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack
    new LicensePlugin({ outputFilename: LIST, excludedPackageTest: (name) => name === OWN, unacceptableLicenseTest: (license) => UNREADABLE.test(license) }).apply(compiler)
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
        const list = JSON.parse(compilation.getAsset(LIST).source.source().toString())
        compilation.deleteAsset(LIST)
        compilation.emitAsset(this.file, new sources.RawSource(this.print(textOf(list))))
      })
    })
  }
}

module.exports = Object.assign((ctx) => {
  ctx.modifyWebpackChain(({ chain }) => {
    if (process.env.NODE_ENV !== 'production') return
    const asScript = (text) => `module.exports=${JSON.stringify(text)}`
    chain.plugin('notices').use(Notices, process.env.TARO_ENV === 'weapp' ? ['packages/settings/notices.js', asScript] : ['notices.txt', (text) => text])
  })
}, { textOf })
