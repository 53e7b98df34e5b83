// Draws src/ui with made-up data, outside the app: `node e2e/gallery/build.mjs` writes .out/gallery/index.html.
// Components are the ones H5 ships; sheets go through the same Sass. Nothing here reaches a build of the app.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as esbuild from 'esbuild'
import * as sass from 'sass'

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, '../..')
const out = path.join(root, '.out/gallery')
const require = createRequire(import.meta.url)

const scss = {
  name: 'scss',
  setup(build) {
    build.onLoad({ filter: /\.scss$/ }, (args) => ({ contents: sass.compile(args.path).css, loader: 'css' }))
  }
}

export async function buildGallery() {
  await esbuild.build({
    entryPoints: [path.join(here, 'gallery.tsx')],
    outfile: path.join(out, 'gallery.js'),
    bundle: true,
    jsx: 'automatic',
    alias: {
      '@': path.join(root, 'src'),
      '@tarojs/components': path.join(here, 'taro-components.js'),
      '@tarojs/shared': path.join(here, 'taro-shared.js')
    },
    resolveExtensions: ['.h5.tsx', '.h5.ts', '.tsx', '.ts', '.mjs', '.js'],
    define: { 'process.env.TARO_ENV': '"h5"', 'process.env.NODE_ENV': '"development"' },
    plugins: [scss],
    logLevel: 'warning'
  })
  const h5Base = fs.readFileSync(require.resolve('@tarojs/components-react/dist/index.css'), 'utf8')
  fs.writeFileSync(path.join(out, 'index.html'), page(h5Base))
  return path.join(out, 'index.html')
}

const page = (h5Base) => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,viewport-fit=cover">
<title>gallery</title>
<style>${h5Base}
body { margin: 0 }</style>
<link rel="stylesheet" href="gallery.css">
<div id="app"></div>
<script src="gallery.js"></script>
`

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await buildGallery())
