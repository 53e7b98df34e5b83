import type { Screen, StopListening, Theme } from './screen'
import { WINDOW_COLOURS } from './window-colours'

const prefersDark = () => window.matchMedia('(prefers-color-scheme: dark)')

export const readScreen = (): Screen => ({
  statusBarHeight: 0,
  capsule: null,
  fontScale: 1,
  theme: prefersDark().matches ? 'dark' : 'light'
})

export function onThemeChange(listener: (theme: Theme) => void): StopListening {
  const query = prefersDark()
  const heard = (event: MediaQueryListEvent) => listener(event.matches ? 'dark' : 'light')
  query.addEventListener('change', heard)
  return () => query.removeEventListener('change', heard)
}

export function paintWindow(theme: Theme): void {
  document.body.style.background = WINDOW_COLOURS[theme].background
  document.documentElement.style.colorScheme = theme // scroll bars and the keyboard's own controls
}
