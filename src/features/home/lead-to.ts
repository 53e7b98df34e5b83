import { openTab } from '@/platform/routes/navigation'
import { useCalendarFocus } from '@/state/calendar-focus'

/** A tab takes no query: the wish is left for the calendar. */
export function lookAt(key: string): void {
  useCalendarFocus.getState().look(key)
  void openTab('calendar')
}

export const seeAll = (): void => void openTab('calendar')
