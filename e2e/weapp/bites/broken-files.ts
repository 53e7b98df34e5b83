// What files may hold that no run would show.
import { RULES } from '../audit/rules'

type Files = Readonly<Record<string, string>>

export const BROKEN_FILES: Readonly<Record<string, { readonly files: Files; readonly rule: string }>> = {
  'a name of wx that is called nowhere': { files: { 'app.js': 'App({ f() { wx.getFooBar() } })' }, rule: RULES.unknownWx },
  'a fetch whose failure is swallowed': { files: { 'app.js': "App({ f() { try { fetch('x') } catch (error) {} } })" }, rule: RULES.requests },
  'a socket of the browser': { files: { 'app.js': "App({ f() { new WebSocket('wss://far.test') } })" }, rule: RULES.requests },
  'a request through the framework': { files: { 'app.js': "App({ f() { taro().request({ url: 'x' }) } })" }, rule: RULES.requests },
  'a picture from elsewhere in a style': { files: { 'app.wxss': '.a{background:url("https://far.test/a.png")}' }, rule: RULES.requests },
  'a picture from elsewhere in a template': { files: { 'pages/home.wxml': '<image src="//far.test/a.png"/>' }, rule: RULES.requests },
  'a look for :active': { files: { 'app.wxss': '.a:active{color:red}' }, rule: RULES.activeState },
  'a part that scrolls without inertia': { files: { 'app.wxss': '.a{overflow-y:auto}' }, rule: RULES.inertia }
}

type Uncompiled = { readonly files: Files; readonly says: RegExp; /** Found by the template compiler alone. */ readonly withoutBinaries: boolean }

export const BROKEN_TEMPLATES: Readonly<Record<string, Uncompiled>> = {
  'a tag that is not closed': { files: { 'pages/home.wxml': '<view>' }, says: /pages\/home\.wxml/, withoutBinaries: true },
  'an expression that breaks off': { files: { 'pages/home.wxml': '<view>{{ a + }}</view>' }, says: /pages\/home\.wxml/, withoutBinaries: true },
  'a script of a template in newer JavaScript': { files: { 'a.wxs': 'const f = (a) => a; module.exports = { f: f }', 'pages/home.wxml': '<wxs module="m" src="../a.wxs"/>' }, says: /wcc/, withoutBinaries: false },
  'a style that breaks off': { files: { 'app.wxss': '.a{color:red' }, says: /app\.wxss/, withoutBinaries: true },
  'an import of a style that is not there': { files: { 'app.wxss': '@import "./gone.wxss";' }, says: /app\.wxss imports gone\.wxss/, withoutBinaries: true }
}
