import type { Theme } from './screen'

/** The ground tokens of both themes, as the system needs them; theme.json says the same for the first frame. */
export const WINDOW_COLOURS: Record<Theme, { readonly background: `#${string}`; readonly ink: '#000000' | '#ffffff' }> = {
  light: { background: '#F0F4F2', ink: '#000000' },
  dark: { background: '#0B1211', ink: '#ffffff' }
}
