// A Taro plugin: templates and runtime of the mini program know the components and attributes this app uses, aria-* among them, and no others.
const path = require('node:path')
const components = require('./native-components')

/** Both sides number components and attributes by their sorted names, so both have to see the same ones. */
function narrow(known) {
  for (const name of Object.keys(known)) delete known[name]
  Object.assign(known, components)
}

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return // H5 has no templates
      narrow(platform.template.internalComponents)
      platform.runtimePath = path.resolve(__dirname, 'native-runtime.js')
    }
  })
  ctx.modifyWebpackChain(({ chain, webpack }) => {
    if (process.env.TARO_ENV !== 'weapp') return
    const ours = path.resolve(__dirname, 'native-shared.js')
    chain.plugin('nativeShared').use(webpack.NormalModuleReplacementPlugin, [
      /^\.\/components\.js$/,
      (request) => {
        if (/@tarojs[\\/]shared[\\/]dist$/.test(request.context)) request.request = ours
      }
    ])
  })
}
