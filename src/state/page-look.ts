import { useLook, type PageLook } from './look'
import { usePreferences } from './preferences'

/** What the root of a page needs, as the person wants pages to look: `<Page {...usePageLook()}>`. */
export function usePageLook(): PageLook {
  const theme = usePreferences((preferences) => preferences.theme)
  const largeText = usePreferences((preferences) => preferences.largeText)
  return useLook({ theme, largeText })
}
