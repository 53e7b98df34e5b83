// In place of @tarojs/runtime/dist/bom/window.js, which makes an address, a history and copies of all globals for libraries of the web.
import { Events } from '@tarojs/shared'
import env from 'taro-runtime/env.js'
import { nav } from 'taro-runtime/bom/navigator.js'
import { caf, raf } from 'taro-runtime/bom/raf.js'

class TaroWindow extends Events {
  constructor() {
    super()
    Object.assign(this, { navigator: nav, requestAnimationFrame: raf, cancelAnimationFrame: caf })
  }

  get document() {
    return env.document
  }
}

const taroWindowProvider = (env.window = new TaroWindow())
const taroLocationProvider = undefined
const taroHistoryProvider = undefined

export { TaroWindow, taroHistoryProvider, taroLocationProvider, taroWindowProvider }
