// A Taro plugin for H5: parts of Taro that this app never shows, and would load before its first screen, stay out of the build; its View is leaner.
// The app draws its own bars (`navigationStyle: 'custom'`, `tabBar.custom`) and asks its questions in sheets of its own.
const { createRequire } = require('node:module')
const path = require('node:path')
const ContentPolicy = require('./content-policy')
const MiniCssExtract = createRequire(require.resolve('@tarojs/webpack5-runner'))('mini-css-extract-plugin')
const OfflineStart = require('./offline-start')

const unused = (name) => path.resolve(__dirname, 'web', name)
/** [folder it is asked from, what is asked for, what comes instead] */
const INSTEAD = [
  [/@tarojs[\\/]router[\\/]dist$/, './tabbar.js', unused('tab-bar.js')],
  [/@tarojs[\\/]router[\\/]dist$/, './navigationBar.js', unused('navigation-bar.js')],
  [/@tarojs[\\/]router[\\/]dist[\\/]router$/, './navigation-bar.js', unused('page-title.js')],
  [/@tarojs[\\/]router[\\/]dist[\\/]router$/, '../style.js', unused('router-style.js')],
  [/@tarojs[\\/]router[\\/]dist[\\/]router$/, 'universal-router', unused('routes.js')],
  [/@tarojs[\\/]router[\\/]dist[\\/]router$/, 'query-string', unused('query.js')],
  [/@tarojs[\\/]components-react[\\/]dist$/, './components/pull-down-refresh/index.js', unused('no-pull-down.js')],
  [/@tarojs[\\/]components-react[\\/]dist$/, './components/view/index.js', unused('view.js')],
  [/@tarojs[\\/]taro-h5[\\/]dist[\\/]api[\\/]ui[\\/]interaction$/, './modal.js', unused('no-dialogue.js')],
  [/@tarojs[\\/]taro-h5[\\/]dist[\\/]api[\\/]ui[\\/]interaction$/, './actionSheet.js', unused('no-dialogue.js')]
]

function replace(request) {
  const found = INSTEAD.find(([folder, asked]) => request.request === asked && folder.test(request.context))
  if (found) request.request = found[2]
}

module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain, webpack }) => {
    if (process.env.TARO_ENV !== 'h5') return
    if (process.env.NODE_ENV === 'production') {
      chain.plugin('offlineStart').use(OfflineStart)
      chain.plugin('contentPolicy').use(ContentPolicy)
      // The styles of Taro's components come as a file too: a <style> made by a script is refused.
      chain.module.rule('taroStyle').uses.clear().end().use('extract').loader(MiniCssExtract.loader)
    }
    chain.plugin('webUnused').use(webpack.NormalModuleReplacementPlugin, [new RegExp(INSTEAD.map(([, asked]) => `^${asked.replace(/\./g, '\\.')}$`).join('|')), replace])
    chain.module.rule('webStyles').test(/@tarojs[\\/]components(-react)?[\\/].*\.css$/).enforce('pre').use('kept').loader(unused('kept-styles.js'))
  })
}
