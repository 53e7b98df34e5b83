import { create } from 'zustand'
import { whenErased } from './saving/erased'

type CalendarFocus = {
  /** Key of the matter that another screen sent the person to; never stored. */
  readonly key: string | null
  readonly look: (key: string) => void
  readonly taken: () => void
}

/** A tab cannot be opened with a query, so the wish is left here for the calendar to take. */
export const useCalendarFocus = create<CalendarFocus>()((set) => ({
  key: null,
  look: (key) => set({ key }),
  taken: () => set({ key: null })
}))
whenErased(() => useCalendarFocus.getState().taken())
