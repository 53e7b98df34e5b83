import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import { onThemeChange, paintWindow, readScreen, type Theme } from './screen'

/** The phone's own theme, followed while the page lives. */
export function useSystemTheme(): Theme {
  const [theme, setTheme] = useState<Theme>(() => readScreen().theme)
  useEffect(() => onThemeChange(setTheme), [])
  return theme
}

/** Keeps the window in the page's colours; WeChat colours only the page on top, so again whenever it is shown. */
export function useWindowTheme(theme: Theme): void {
  useEffect(() => paintWindow(theme), [theme])
  useDidShow(() => paintWindow(theme))
}
