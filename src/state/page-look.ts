import { readScreen, type Theme } from '@/platform/screen'
import { useSystemTheme, useWindowTheme } from '@/platform/window-theme'
import { usePreferences, type LargeTextChoice, type ThemeChoice } from './preferences'

/** From this text size on, 大字 is what the person asked WeChat for. */
const LARGE_FROM_SCALE = 1.2

export type PageLook = { readonly className: string; readonly theme: Theme; readonly isLarge: boolean }

export const isLargeText = (choice: LargeTextChoice, fontScale: number): boolean =>
  choice === 'unset' ? fontScale >= LARGE_FROM_SCALE : choice

/** Without a theme of its own the page follows the phone through the style sheet, so no class is needed. */
export function lookClass(theme: ThemeChoice, isLarge: boolean): string {
  return [theme === 'system' ? '' : `ax-${theme}`, isLarge ? 'ax-large' : ''].filter(Boolean).join(' ')
}

/** The classes for a page's root view; also keeps the window around the page in step. */
export function usePageLook(): PageLook {
  const choice = usePreferences(({ theme }) => theme)
  const largeText = usePreferences((preferences) => preferences.largeText)
  const system = useSystemTheme()
  const theme = choice === 'system' ? system : choice
  const isLarge = isLargeText(largeText, readScreen().fontScale)
  useWindowTheme(theme)
  return { className: lookClass(choice, isLarge), theme, isLarge }
}
