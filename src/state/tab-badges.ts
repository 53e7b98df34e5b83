import { create } from 'zustand'

type TabBadges = {
  /** Items due within seven days; derived, so never stored. */
  readonly calendar: number
  readonly showDueSoon: (count: number) => void
}

/** What the tab bar counts: only what cannot wait. Whoever computes the deadlines reports the number here. */
export const useTabBadges = create<TabBadges>()((set) => ({
  calendar: 0,
  showDueSoon: (calendar) => set({ calendar })
}))
