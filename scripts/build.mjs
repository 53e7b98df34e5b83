// Builds one or both platforms; fails on warnings and on packages too large for WeChat: node scripts/build.mjs [weapp] [h5]
import { pathToFileURL } from 'node:url'
import { run } from './run.mjs'
import { packageSizes, tooLarge } from './weapp-size.mjs'

const WARNING = /编译警告|WARNING|SizeLimitWarning|Deprecation Warning/

/** Taro draws its progress over itself; only what is worth reading is kept. */
const readable = (output) =>
  output
    .split('\n')
    .filter((line) => !/█|\[2K|modules\/|^\s*$/.test(line))
    .slice(-60)
    .join('\n')

export async function build(platform) {
  const { code, output } = await run('taro', ['build', '--type', platform], { quiet: true, env: { NODE_ENV: 'production' } })
  const isClean = code === 0 && !WARNING.test(output)
  if (!isClean) console.error(readable(output))
  console.log(`${isClean ? '✔' : '✖'} ${platform} → dist/${platform}`)
  return isClean && (platform !== 'weapp' || fitsWechat())
}

function fitsWechat() {
  const sizes = packageSizes()
  console.log(`  ${Object.entries(sizes).map(([name, kb]) => `${name} ${kb} kB`).join(', ')}`)
  const over = tooLarge(sizes).map(([name]) => name)
  if (over.length > 0) console.error(`✖ too large: ${over.join(', ')}`)
  return over.length === 0
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const platform of process.argv.slice(2)) if (!(await build(platform))) process.exitCode = 1
}
