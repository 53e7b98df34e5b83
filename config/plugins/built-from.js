// A Taro plugin: the build knows what it was made from, so that nothing one build drew is drawn by another (src/state/kept-home.ts).
const { createHash } = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')

const ROOT = path.resolve(__dirname, '../..')
const FOLDERS = ['src', 'config']
const FILES = ['package-lock.json']
const LENGTH = 12

/** Of every source's path and content: the same in every folder, and another for any change. */
function builtFrom() {
  const sources = FOLDERS.flatMap((folder) => fs.readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, path: folderPath, name }) => path.join(parentPath ?? folderPath, name)))
  const hash = createHash('sha256')
  for (const file of [...sources, ...FILES.map((name) => path.join(ROOT, name))].sort()) hash.update(path.relative(ROOT, file)).update('\0').update(fs.readFileSync(file)).update('\0')
  return hash.digest('hex').slice(0, LENGTH)
}

module.exports = (ctx) => {
  ctx.modifyWebpackChain(({ chain, webpack }) => {
    // A development server builds again and again under the same mark: what was kept there is from before it was started.
    const mark = process.env.NODE_ENV === 'production' ? builtFrom() : `dev ${process.pid}`
    chain.plugin('builtFrom').use(webpack.DefinePlugin, [{ BUILT_FROM: JSON.stringify(mark) }])
  })
}
