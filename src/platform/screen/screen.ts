export type Theme = 'light' | 'dark'

/** WeChat's menu button at the top right; our own navigation bar has to keep clear of it. All in px. */
export type Capsule = { readonly top: number; readonly height: number; readonly left: number; readonly width: number; readonly gapToEdge: number }

export type Screen = {
  readonly statusBarHeight: number
  readonly capsule: Capsule | null
  /** The text size chosen in WeChat, 1 = standard. */
  readonly fontScale: number
  readonly theme: Theme
}

export type StopListening = () => void

export const readScreen = (): Screen => ({ statusBarHeight: 0, capsule: null, fontScale: 1, theme: 'light' })

export const onThemeChange = (_listener: (theme: Theme) => void): StopListening => () => undefined

/** Colours what lies outside the page: the status bar's ink and the ground under an over-scroll. */
export function paintWindow(_theme: Theme): void {}
