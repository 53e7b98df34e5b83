import { readScreen } from '@/platform/screen/screen'
import { useSystemTheme, useWindowTheme } from '@/platform/screen/window-theme'
import { usePreferences, type LargeTextChoice, type ThemeChoice } from './preferences'

/** From this text size on, 大字 is what the person asked WeChat for. */
const LARGE_FROM_SCALE = 1.2

/** What the root of a page needs: `<Page {...usePageLook()}>`. */
export type PageLook = { readonly theme: ThemeChoice; readonly large: boolean }

export const isLargeText = (choice: LargeTextChoice, fontScale: number): boolean =>
  choice === 'unset' ? fontScale >= LARGE_FROM_SCALE : choice

/** How the person wants pages to look; also keeps the window around the page in step. */
export function usePageLook(): PageLook {
  const theme = usePreferences((preferences) => preferences.theme)
  const largeText = usePreferences((preferences) => preferences.largeText)
  const system = useSystemTheme()
  useWindowTheme(theme === 'system' ? system : theme)
  return { theme, large: isLargeText(largeText, readScreen().fontScale) }
}
