// A webpack loader: of the names of WeChat's functions that Taro makes promises of, those that the app calls.
const promised = require('./promised')

const LIST = /const needPromiseApis = new Set\(\[([\s\S]*?)\]\)/

module.exports = function keepPromised(code) {
  const found = LIST.exec(code)
  if (!found) throw new Error(`${this.resourcePath} no longer lists what it makes promises of`)
  const kept = promised.filter((name) => found[1].includes(`'${name}'`))
  return code.replace(LIST, `const needPromiseApis = new Set(${JSON.stringify(kept)})`)
}
