import { withFewerFiles } from '../config/plugins/shared-files'

const file = (id: string, modules: string): string => `"use strict";(wx.webpackJsonp=wx.webpackJsonp||[]).push([[${id}],{${modules}}]);`
const page = (...names: string[]): string => `"use strict";${names.map((name) => `require("./sub-common/${name}.js");`).join('')}run();`

/** What a page loads, as the phone would: chunk numbers and modules. */
function loadedBy(name: string, assets: Record<string, string>): { ids: number[]; modules: string[] } {
  const asked = [...assets[name]!.matchAll(/require\("\.(\/sub-common\/[^"]+)"\)/g)].map(([, path]) => name.replace(/\/[^/]+$/, path!))
  const read = asked.map((path) => /\[\[([\d,]+)\],(\{.*\})\]/.exec(assets[path]!)!)
  return { ids: read.flatMap(([, ids]) => ids!.split(',').map(Number)).sort(), modules: read.flatMap(([, , body]) => body!.match(/\b\d+(?=:)/g) ?? []).sort() }
}

const BEFORE = {
  'packages/a/sub-common/00.js': file('1', '10:function(){}'),
  'packages/a/sub-common/01.js': file('2', '20:function(){},21:function(){}'),
  'packages/a/sub-common/02.js': file('3', ''),
  'packages/a/sub-common/03.js': file('4', '40:function(){}'),
  'packages/a/one.js': page('00', '01', '02', '03'),
  'packages/a/two.js': page('00', '02', '01'),
  'packages/b/sub-common/00.js': file('1', '10:function(){}'),
  'packages/b/one.js': page('00'),
  'app.js': 'app()'
}

it('makes one file of those that the same pages ask for, and each page loads what it loaded', () => {
  const after = withFewerFiles(BEFORE)
  expect(Object.keys(after)).toHaveLength(Object.keys(BEFORE).length - 2)
  for (const name of ['packages/a/one.js', 'packages/a/two.js', 'packages/b/one.js']) expect(loadedBy(name, after)).toEqual(loadedBy(name, BEFORE))
  expect(after['packages/a/two.js']).toBe(page('00'))
  expect(after['app.js']).toBe('app()')
})

it('stops the build where Taro writes these files in another form', () => {
  expect(() => withFewerFiles({ ...BEFORE, 'packages/a/sub-common/00.js': 'define([])' })).toThrow('another form')
})
