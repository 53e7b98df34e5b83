import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import dev from './dev'
import prod from './prod'

const cssModules = {
  enable: true,
  config: { namingPattern: 'module' as const, generateScopedName: '[name]__[local]___[hash:base64:5]' }
}

// These ship newer syntax than our oldest phones read, and Taro leaves node_modules untouched by default.
const compile = { include: [(file: string) => /node_modules[\\/](zustand|valibot|chinese-days|uqr|fflate)[\\/]/.test(file)] }

// For `npm run sizes` alone: the same build beside the real one, with maps that say which file each byte came from.
const sizes = process.env.TARO_SIZES === '1'
const maps = sizes ? { enableSourceMap: true, sourceMapType: 'hidden-source-map' as const, cssLoaderOption: { sourceMap: false } } : {}

type Chunk = { readonly groupsIterable: Iterable<{ readonly origins: readonly { readonly request?: string }[] }> }
type Graph = { readonly getModuleChunksIterable: (module: unknown) => Iterable<Chunk> }
type Module = { readonly type: string; readonly identifier: () => string }

const HOME = /pages[\\/]home[\\/]index/
const UI = /[\\/]src[\\/]ui[\\/]/
/** Before chunks are split, each page is one. */
const isOnHome = (module: Module, graph: Graph) => [...graph.getModuleChunksIterable(module)].some(({ groupsIterable }) => [...groupsIterable].some(({ origins }) => origins.some(({ request }) => HOME.test(request ?? ''))))

const base: UserConfigExport<'webpack5'> = {
  projectName: 'anxin-yibao',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `${sizes ? '.out/sizes' : 'dist'}/${process.env.TARO_ENV}`,
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  plugins: [path.resolve(__dirname, 'plugins/native.js'), path.resolve(__dirname, 'plugins/places.js'), path.resolve(__dirname, 'plugins/built-from.js'), path.resolve(__dirname, 'plugins/web.js'), path.resolve(__dirname, 'plugins/notices.js'), path.resolve(__dirname, 'plugins/shared-files.js')],
  framework: 'preact',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Our deepest page nests 13: each level more is written out in base.wxml, and what is deeper still is drawn by a component of Taro's.
  baseLevel: 14,
  cache: { enable: process.env.TARO_CACHE === '1' },
  mini: {
    ...maps,
    compile,
    // Pages take the parts of ui/ in different orders, and each part styles its own classes alone.
    miniCssExtractPluginOption: { ignoreOrder: true },
    // React sets no HTML by text here; without this the runtime brings a parser for it.
    runtime: { enableInnerHTML: false },
    // No minifyXML: it takes </input> for superfluous, and WeChat's compiler then refuses base.wxml.
    postcss: { pxtransform: { enable: true, config: {} }, cssModules }
  },
  h5: {
    ...maps,
    compile,
    publicPath: './',
    router: { mode: 'hash' },
    // Plain DOM elements instead of web components: labels reach the input, and pages stay small.
    useHtmlComponents: true,
    staticDirectory: 'static',
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[chunkhash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[chunkhash:8].css'
    },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      // One design pixel is one CSS pixel: on a wide screen the column stops at 480 and text keeps its size.
      // The plug-in documents 'px'; only Taro's type leaves it out.
      pxtransform: { enable: true, config: { targetUnit: 'px' as 'rem' } },
      cssModules
    },
    webpackChain(chain) {
      // Taro splits initial chunks only; without this every page repeats what it shares with others. No names: webpack then
      // groups by who needs what, and the first page does not wait for data of pages that nobody has opened.
      const asyncShared = { chunks: 'async', minChunks: 2, minSize: 6000, priority: 20 }
      // What home shares with other pages, in one file: thirteen small ones are two kilobytes more, and each waits for the one before.
      const first = { chunks: 'async', name: 'first', minChunks: 2, enforce: true, priority: 25, test: (module: Module, { chunkGraph }: { chunkGraph: Graph }) => /^javascript/.test(module.type) && isOnHome(module, chunkGraph) }
      // Split off before a screen's own styles, which may refine them: what of ui/ stands on home, and the rest.
      const styles = { type: 'css/mini-extract', chunks: 'async', enforce: true }
      const uiFirst = { ...styles, name: 'ui', priority: 31, test: (module: Module, { chunkGraph }: { chunkGraph: Graph }) => UI.test(module.identifier()) && isOnHome(module, chunkGraph) }
      const uiStyles = { ...styles, name: 'ui-more', priority: 30, test: (module: Module) => UI.test(module.identifier()) }
      const cacheGroups = { asyncShared, first, uiFirst, uiStyles }
      chain.optimization.merge({ splitChunks: { cacheGroups } })
      // Taro and Preact are about 190 KiB raw; the budget leaves our own first screen the rest.
      chain.performance.maxEntrypointSize(280 * 1024).maxAssetSize(250 * 1024)
    }
  }
}

export default defineConfig<'webpack5'>((merge) => merge({}, base, process.env.NODE_ENV === 'development' ? dev : prod))
