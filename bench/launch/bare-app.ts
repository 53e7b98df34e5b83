// An app of one page with one button, made of the same versions and built as Taro builds it by default, under .out/bench/bare.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const FOLDER = path.resolve('.out/bench/bare')
const TARO = path.resolve('node_modules/@tarojs/cli/bin/taro')

const FILES: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'bare', version: '1.0.0', private: true, browserslist: ['ios >= 12', 'chrome >= 70'] }),
  'project.config.json': JSON.stringify({ miniprogramRoot: 'dist/weapp/', appid: 'touristappid', projectname: 'bare', setting: {} }),
  'babel.config.js': "module.exports = { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]] }\n",
  'config/index.js': `module.exports = {
  projectName: 'bare', date: '2026-1-1', designWidth: 375, deviceRatio: { 375: 2, 750: 1 }, sourceRoot: 'src', outputRoot: 'dist/' + process.env.TARO_ENV,
  framework: 'react', compiler: { type: 'webpack5', prebundle: { enable: false } }, plugins: [], cache: { enable: false }, mini: {},
  h5: { publicPath: './', staticDirectory: 'static', router: { mode: 'hash' } }
}\n`,
  'src/index.html': '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>bare</title><script><%= htmlWebpackPlugin.options.script %></script></head><body><div id="app"></div></body></html>',
  'src/app.config.ts': "export default defineAppConfig({ pages: ['pages/home/index'], window: { navigationBarTitleText: 'bare', navigationStyle: 'custom' } })\n",
  'src/app.ts': "import type { PropsWithChildren } from 'react'\nexport default function App({ children }: PropsWithChildren) {\n  return children\n}\n",
  'src/pages/home/index.config.ts': "export default definePageConfig({ navigationBarTitleText: 'bare' })\n",
  'src/pages/home/index.tsx': `import { useState } from 'react'
import { View } from '@tarojs/components'
export default function Home() {
  const [count, setCount] = useState(0)
  return <View className='bare' style='padding: 40px' onClick={() => setCount(count + 1)}>{'bare ' + String(count)}</View>
}\n`
}

/** Builds it where that was not done before with the same files and the same Taro. @returns folder of the build. */
export function bareApp(platform: 'weapp' | 'h5'): string {
  const dist = path.join(FOLDER, 'dist', platform)
  const stamp = path.join(FOLDER, `${platform}.stamp`)
  const { version } = JSON.parse(fs.readFileSync('node_modules/@tarojs/cli/package.json', 'utf8')) as { version: string }
  const wanted = JSON.stringify([version, FILES])
  if (fs.existsSync(dist) && fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) return dist
  for (const [name, text] of Object.entries(FILES)) {
    fs.mkdirSync(path.dirname(path.join(FOLDER, name)), { recursive: true })
    fs.writeFileSync(path.join(FOLDER, name), text)
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [TARO, 'build', '--type', platform], { cwd: FOLDER, env: { ...process.env, NODE_ENV: 'production' }, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the bare app does not build:\n${stdout}${stderr}`)
  fs.writeFileSync(stamp, wanted)
  return dist
}
