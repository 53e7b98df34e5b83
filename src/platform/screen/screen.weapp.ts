import Taro from '@tarojs/taro'
import type { Capsule, Screen, StopListening, Theme } from './screen'
import { WINDOW_COLOURS } from './window-colours'

const STANDARD_FONT_PX = 16

/** Newer clients give the factor; older ones only the size. */
type FontInfo = { readonly fontSizeScaleFactor?: number; readonly fontSizeSetting?: number }

const themeOf = (name: string | undefined): Theme => (name === 'dark' ? 'dark' : 'light')

export function readScreen(): Screen {
  const { statusBarHeight, windowWidth } = Taro.getWindowInfo()
  const info = Taro.getAppBaseInfo()
  return {
    statusBarHeight: statusBarHeight ?? 0,
    capsule: readCapsule(windowWidth),
    fontScale: fontScaleOf(info as FontInfo),
    theme: themeOf(info.theme)
  }
}

function readCapsule(windowWidth: number): Capsule | null {
  const { top, height, left, right } = Taro.getMenuButtonBoundingClientRect()
  // Some Android phones answer with zeros until the first page is up.
  return height > 0 ? { top, height, left, width: right - left, gapToEdge: windowWidth - right } : null
}

function fontScaleOf({ fontSizeScaleFactor, fontSizeSetting = STANDARD_FONT_PX }: FontInfo): number {
  return fontSizeScaleFactor ?? fontSizeSetting / STANDARD_FONT_PX
}

export function onThemeChange(listener: (theme: Theme) => void): StopListening {
  const heard = ({ theme }: { theme: string }) => listener(themeOf(theme))
  Taro.onThemeChange(heard)
  return () => Taro.offThemeChange(heard)
}

export function paintWindow(theme: Theme): void {
  const { background, ink } = WINDOW_COLOURS[theme]
  const ignore = () => undefined // the page was left before its colours arrived
  Taro.setNavigationBarColor({ frontColor: ink, backgroundColor: background }).catch(ignore)
  Taro.setBackgroundColor({ backgroundColor: background, backgroundColorTop: background, backgroundColorBottom: background }).catch(ignore)
}
