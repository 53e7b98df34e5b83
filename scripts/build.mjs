// Builds one or both platforms, and fails on warnings: node scripts/build.mjs [weapp] [h5]
import { pathToFileURL } from 'node:url'
import { run } from './run.mjs'

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
  return isClean
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const platform of process.argv.slice(2)) if (!(await build(platform))) process.exitCode = 1
}
