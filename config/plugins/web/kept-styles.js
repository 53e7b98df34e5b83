// A webpack loader: of the styles of Taro's components, those of the components this app uses.
const postcss = require('postcss')

const KEPT = /^\.(taro-(app|text|scroll|view|input)|weui-input)/
const isKept = (selector) => (selector.match(/\.[a-z][\w-]*/g) ?? []).every((name) => KEPT.test(name)) && !/class[*^]=/.test(selector)

module.exports = function keepUsed(css) {
  const root = postcss.parse(css)
  root.walkRules((rule) => {
    if (rule.parent.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return
    const selectors = rule.selectors.filter(isKept)
    if (selectors.length === 0) rule.remove()
    else rule.selectors = selectors
  })
  root.walkAtRules((rule) => {
    if (/^(font-face|(-webkit-)?keyframes)$/.test(rule.name) || rule.nodes?.length === 0) rule.remove()
  })
  return root.toString()
}
