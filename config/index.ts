import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import dev from './dev'
import prod from './prod'

const cssModules = {
  enable: true,
  config: { namingPattern: 'module' as const, generateScopedName: '[name]__[local]___[hash:base64:5]' }
}

// These ship newer syntax than our oldest phones read, and Taro leaves node_modules untouched by default.
const compile = { include: [(file: string) => /node_modules[\\/](zustand|valibot|chinese-days)[\\/]/.test(file)] }

// For `npm run sizes` alone: the same build beside the real one, with maps that say which file each byte came from.
const sizes = process.env.TARO_SIZES === '1'
const maps = sizes ? { enableSourceMap: true, sourceMapType: 'hidden-source-map' as const, cssLoaderOption: { sourceMap: false } } : {}

const base: UserConfigExport<'webpack5'> = {
  projectName: 'anxin-yibao',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `${sizes ? '.out/sizes' : 'dist'}/${process.env.TARO_ENV}`,
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  plugins: [path.resolve(__dirname, 'plugins/native.js'), path.resolve(__dirname, 'plugins/places.js'), path.resolve(__dirname, 'plugins/web.js')],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
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
      // One sheet, and split off first: the styles of ui/ come before every screen's own, which may refine them.
      const uiStyles = { test: /[\\/]src[\\/]ui[\\/]/, type: 'css/mini-extract', name: 'ui', chunks: 'async', priority: 30, enforce: true }
      const cacheGroups = { asyncShared, uiStyles }
      chain.optimization.merge({ splitChunks: { cacheGroups } })
      // The framework alone is 314 KiB raw (about 110 KiB gzip); the budget leaves our own first screen the rest.
      chain.performance.maxEntrypointSize(400 * 1024).maxAssetSize(300 * 1024)
    }
  }
}

export default defineConfig<'webpack5'>((merge) => merge({}, base, process.env.NODE_ENV === 'development' ? dev : prod))
