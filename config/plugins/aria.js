// A Taro plugin: puts aria-* into the mini program's templates, so that screen readers hear roles, labels and states.
const path = require('node:path')
const components = require('./aria-components')

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return // H5 has no templates
      platform.template.mergeComponents(ctx, components)
      platform.runtimePath = [].concat(platform.runtimePath, path.resolve(__dirname, 'aria-runtime.js'))
    }
  })
}
