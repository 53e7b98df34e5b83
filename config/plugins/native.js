// A Taro plugin: templates and runtime of the mini program know the components and attributes this app uses, aria-* among them, and no
// others; what the runtime brings for libraries of the web stays out (docs/adr/0014-framework-in-use.md).
const path = require('node:path')
const components = require('./native/components')

const ours = (name) => path.resolve(__dirname, 'native', name)
/** [folder it is asked from, what is asked for, what comes instead] */
const INSTEAD = [
  [/./, /^react-dom$/, ours('react-dom.js')],
  [/@tarojs[\\/]shared[\\/]dist$/, /^\.\/components\.js$/, ours('shared.js')],
  [/@tarojs[\\/]runtime[\\/]dist/, /\/bom\/window\.js$/, ours('window.js')],
  [/@tarojs[\\/]runtime[\\/]dist/, /\/bom\/(history|location|URL|URLSearchParams)\.js$/, ours('no-address.js')],
  [/@tarojs[\\/]runtime[\\/]dist[\\/]dom$/, /^\.\/anchor-element\.js$/, ours('no-anchor.js')],
  [/@tarojs[\\/]runtime[\\/]dist[\\/]dom$/, /^\.\/style_properties\.js$/, ours('styles.js')],
  [/@tarojs[\\/]runtime[\\/]dist[\\/]dom-external$/, /^\.\/inner-html\/(html|parser)\.js$/, ours('no-markup.js')],
  [/@tarojs[\\/]runtime[\\/]dist$/, /^\.\/dom-external\/inner-html\/html\.js$/, ours('no-markup.js')]
]

/** Both sides number components and attributes by their sorted names, so both have to see the same ones. */
function narrow(known) {
  for (const name of Object.keys(known)) delete known[name]
  Object.assign(known, components)
}

function replace(request) {
  const found = INSTEAD.find(([folder, asked]) => asked.test(request.request) && folder.test(request.context))
  if (found) request.request = found[2]
}

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return // H5 has no templates
      narrow(platform.template.internalComponents)
      platform.runtimePath = ours('runtime.js')
    }
  })
  ctx.modifyWebpackChain(({ chain, webpack }) => {
    if (process.env.TARO_ENV !== 'weapp') return
    const asked = /^react-dom$|(components|window|history|location|URL|URLSearchParams|anchor-element|style_properties|inner-html\/(html|parser))\.js$/
    chain.plugin('shortPictures').use(ours('short-pictures.js'))
    chain.resolve.alias.set('taro-runtime', path.dirname(require.resolve('@tarojs/runtime')))
    chain.plugin('nativeUnused').use(webpack.NormalModuleReplacementPlugin, [asked, replace])
    const promises = /@tarojs[\\/](shared[\\/]dist[\\/]native-apis|plugin-platform-weapp[\\/]dist[\\/]runtime-utils)\.js$/
    chain.module.rule('promised').test(promises).enforce('pre').use('kept').loader(ours('keep-promised.js'))
  })
}
