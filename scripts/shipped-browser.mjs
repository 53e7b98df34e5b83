// The Chromium inside @sparticuz/chromium, unpacked once into node_modules/.cache, with the fonts of another npm package.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'
import { firstLine, versionOf } from './browser-version.mjs'

const require = createRequire(import.meta.url)
const ROOT = path.resolve(import.meta.dirname, '..')
const NAME = '@sparticuz/chromium'
const ARCHIVES = [
  ['swiftshader.tar.br', '.'],
  ['fonts.tar.br', 'fonts'],
  ['al2023.tar.br', 'al2023']
]

/** By folder, because the package's entry point changes form between versions. */
function packageFolder() {
  const folders = require.resolve.paths(NAME).map((folder) => path.join(folder, NAME))
  return folders.find((folder) => fs.existsSync(path.join(folder, 'bin/chromium.br')))
}

export async function shippedBrowser(tried) {
  const place = `${process.platform}-${process.arch}`
  if (place !== 'linux-x64') return void tried.push(`${NAME}: holds no browser for ${place}`)
  const folder = packageFolder()
  if (!folder) return void tried.push(`${NAME}: not installed; run npm ci`)
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  try {
    return start(await unpacked(folder, version), `npm ${NAME} ${version}`)
  } catch (error) {
    return void tried.push(`${NAME} ${version}: ${firstLine(error)}`)
  }
}

function start(home, source) {
  const exe = path.join(home, 'chromium')
  const env = fontEnv(home)
  try {
    return { exe, env, version: versionOf(exe, env), source }
  } catch {
    // The machine lacks a library: the package ships those too.
    const libraries = [path.join(home, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':')
    const withLibraries = { ...env, LD_LIBRARY_PATH: libraries }
    return { exe, env: withLibraries, version: versionOf(exe, withLibraries), source: `${source}, its own libraries` }
  }
}

/** Unpacks beside the target and renames, so that runs at the same time do not meet half a browser. */
async function unpacked(folder, version) {
  const home = path.join(ROOT, 'node_modules/.cache', `chromium-${version}`)
  if (fs.existsSync(home)) return home
  const draft = `${home}.${process.pid}`
  fs.mkdirSync(draft, { recursive: true })
  const tar = createRequire(path.join(folder, 'package.json'))('tar-fs')
  const open = (file) => fs.createReadStream(path.join(folder, 'bin', file))
  const exe = fs.createWriteStream(path.join(draft, 'chromium'), { mode: 0o755 })
  await pipeline(open('chromium.br'), zlib.createBrotliDecompress({ chunkSize: 1 << 21 }), exe)
  for (const [file, to] of ARCHIVES) await pipeline(open(file), zlib.createBrotliDecompress(), tar.extract(path.join(draft, to)))
  try {
    fs.renameSync(draft, home)
  } catch {
    fs.rmSync(draft, { recursive: true, force: true }) // another run was faster
  }
  return home
}

/** Only fonts from node_modules, so that text has the same width on every machine. */
function fontEnv(home) {
  const chinese = path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))
  const weights = ['400Regular', '500Medium', '600SemiBold', '700Bold'].map((weight) => path.join(chinese, weight))
  const folder = path.join(home, 'fontconfig')
  const file = path.join(folder, 'fonts.conf')
  const dirs = [...weights, path.join(home, 'fonts/fonts')].map((dir) => `<dir>${dir}</dir>`).join('')
  const prefer = '<alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>'
  fs.mkdirSync(path.join(folder, 'cache'), { recursive: true })
  fs.writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n` +
      `<fontconfig>${dirs}<cachedir>${folder}/cache</cachedir>${prefer}<config></config></fontconfig>\n`
  )
  return { FONTCONFIG_PATH: folder, FONTCONFIG_FILE: file }
}
