import { useEffect } from 'react'
import { useTabBadges } from '@/state/tab-badges'

/** The badge on the tab bar counts only what cannot wait. */
export function useDueSoon(count: number): void {
  useEffect(() => useTabBadges.getState().showDueSoon(count), [count])
}
