// Mini programs of a few lines, written by hand, to be compiled and run like ours.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openDist, type Dist } from '../compile/dist'

export type SmallPage = { readonly wxml: string; readonly wxss?: string; /** Members of `Page({…})`. */ readonly js?: string }
export const HOME = 'pages/home'
const GOOD: SmallPage = { wxml: '<view>家</view>' }

const filesOf = (name: string, { wxml, wxss = '', js = '' }: SmallPage): Readonly<Record<string, string>> => ({
  [`pages/${name}.wxml`]: wxml,
  [`pages/${name}.wxss`]: wxss,
  [`pages/${name}.js`]: `Page({ ${js} })`,
  [`pages/${name}.json`]: '{}'
})

/** A build on disk: a first page with nothing wrong, then each of these at `pages/<name>`; `more` adds or replaces files. */
export function smallApp(pages: Readonly<Record<string, SmallPage>>, more: Readonly<Record<string, string>> = {}): Dist {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'small-app-'))
  const names = ['home', ...Object.keys(pages)].map((name) => `pages/${name}`)
  const files = {
    ...{ 'app.json': JSON.stringify({ pages: names }), 'app.js': 'App({})', 'app.wxss': '' },
    ...Object.assign({}, filesOf('home', GOOD), ...Object.entries(pages).map(([name, page]) => filesOf(name, page))),
    ...more
  } as Record<string, string>
  for (const [file, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), text)
  }
  return openDist(root)
}

export const remove = ({ root }: Dist): void => fs.rmSync(root, { recursive: true })
