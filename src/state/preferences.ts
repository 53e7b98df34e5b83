import * as v from 'valibot'
import { create } from 'zustand'
import { persisted } from './persisted'

export type ThemeChoice = 'system' | 'light' | 'dark'
/** `unset` follows the text size chosen in WeChat. */
export type LargeTextChoice = boolean | 'unset'

const savedPreferences = v.strictObject({
  theme: v.picklist(['system', 'light', 'dark']),
  largeText: v.union([v.boolean(), v.literal('unset')])
})
type Preferences = { readonly theme: ThemeChoice; readonly largeText: LargeTextChoice }

type PreferencesStore = Preferences & {
  readonly chooseTheme: (theme: ThemeChoice) => void
  readonly chooseLargeText: (largeText: LargeTextChoice) => void
}

function parse(raw: unknown): Preferences | null {
  const result = v.safeParse(savedPreferences, raw)
  return result.success ? result.output : null
}

export const usePreferences = create<PreferencesStore>()(
  persisted<PreferencesStore, Preferences>(
    (set) => ({
      theme: 'system',
      largeText: 'unset',
      chooseTheme: (theme) => set({ theme }),
      chooseLargeText: (largeText) => set({ largeText })
    }),
    {
      name: 'preferences',
      version: 1,
      parse,
      pick: ({ theme, largeText }) => ({ theme, largeText })
    }
  )
)
