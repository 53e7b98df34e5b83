import { readScreen } from '@/platform/screen/screen'
import { useSystemTheme, useWindowTheme } from '@/platform/screen/window-theme'
import type { LargeTextChoice, ThemeChoice } from './preferences'

/** From this text size on, 大字 is what the person asked WeChat for. */
const LARGE_FROM_SCALE = 1.2

/** What the root of a page needs. */
export type PageLook = { readonly theme: ThemeChoice; readonly large: boolean }
/** What somebody chose of it. */
export type ChosenLook = { readonly theme: ThemeChoice; readonly largeText: LargeTextChoice }

export const isLargeText = (choice: LargeTextChoice, fontScale: number): boolean =>
  choice === 'unset' ? fontScale >= LARGE_FROM_SCALE : choice

/** How pages look with these choices; also keeps the window around the page in step. */
export function useLook({ theme, largeText }: ChosenLook): PageLook {
  const system = useSystemTheme()
  useWindowTheme(theme === 'system' ? system : theme)
  return { theme, large: isLargeText(largeText, readScreen().fontScale) }
}
