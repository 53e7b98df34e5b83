import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import type { SheetName } from './reading-sheets'
import { useData } from './use-data'
import { useShelf } from './use-shelf'

export type SettingsModel = ReturnType<typeof useSettings>

/** Shared by the sections, which scroll with the page, and the sheets, which lie over it. */
export function useSettings(today: IsoDate) {
  const [sheet, setSheet] = useState<SheetName>()
  const data = useData()
  const shelf = useShelf(today, data.say)
  return { today, sheet, open: setSheet, close: () => setSheet(undefined), data, shelf }
}
