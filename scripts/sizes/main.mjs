// npm run sizes [weapp|h5] [--all]: builds with source maps beside the real build and lists what is in each package and chunk, by module.
// Kept as .out/sizes/<platform>.json; --all prints every module, otherwise the heaviest of each file.
// npm run sizes -- places: what the number of places costs, see places/main.ts.
import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { ROOT, run } from '../run.mjs'
import { attribute } from './attribute.ts'

const SHOWN = 25
const args = process.argv.slice(2)
const isAll = args.includes('--all')
const asked = args.filter((arg) => !arg.startsWith('--'))
const kb = (size) => (size / 1000).toFixed(1).padStart(8)

async function buildWithMaps(platform) {
  const out = path.join(ROOT, '.out/sizes', platform)
  fs.rmSync(out, { recursive: true, force: true })
  const { code, output } = await run('taro', ['build', '--type', platform], { quiet: true, env: { NODE_ENV: 'production', TARO_SIZES: '1' } })
  if (code !== 0) throw new Error(output)
  return out
}

const filesOf = (folder) =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.map'))
    .map((entry) => path.relative(folder, path.join(entry.parentPath ?? entry.path, entry.name)).split(path.sep).join('/'))

function fileReport(folder, name) {
  const body = fs.readFileSync(path.join(folder, name))
  const map = path.join(folder, `${name}.map`)
  const modules = fs.existsSync(map) && name.endsWith('.js') ? attribute(body.toString(), JSON.parse(fs.readFileSync(map, 'utf8'))) : new Map()
  return { name, bytes: body.length, gzip: zlib.gzipSync(body, { level: 9 }).length, modules: Object.fromEntries([...modules].sort(([, a], [, b]) => b - a)) }
}

function print(platform, files) {
  console.log(`\n── ${platform}: kB raw, kB gzip, file; below each its modules (kB raw)`)
  for (const { name, bytes, gzip, modules } of files) {
    console.log(`${kb(bytes)} ${kb(gzip)}  ${name}`)
    for (const [module, size] of Object.entries(modules).slice(0, isAll ? undefined : SHOWN)) console.log(`${' '.repeat(20)}${kb(size)}  ${module}`)
  }
}

if (asked.includes('places')) {
  const { main } = await import('./places/main.ts')
  main()
  process.exit()
}

for (const platform of asked.length > 0 ? asked : ['weapp', 'h5']) {
  const folder = await buildWithMaps(platform)
  const names = filesOf(folder).filter((name) => !/places\/(data\/)?[^/]+\.(js|json)$/.test(name) || name.endsWith('index.js'))
  const files = names.map((name) => fileReport(folder, name)).sort((a, b) => b.bytes - a.bytes)
  fs.writeFileSync(`${folder}.json`, JSON.stringify(files, null, 1))
  print(platform, files)
}
