import { useBackupDay } from './backup-day'
import { useBills } from './bills'
import { useDone } from './done'
import { useEdits } from './edits'
import { useEntries } from './entries'
import { useEstimates } from './estimates'
import { useFilingDraft } from './filing-draft'
import { useHomeArea } from './home-area'
import { useHousehold } from './household'
import { useOwnPlaces } from './own-places'
import { usePreferences } from './preferences'
import { useProgress } from './progress'
import { useReminders } from './reminders'
import { useTyped } from './typed'
import { useUnfinished } from './unfinished'

/** Every persisted store, by the name it is saved under: one that is missing here would be lost with the phone. */
export const STORES = {
  household: useHousehold,
  done: useDone,
  entries: useEntries,
  progress: useProgress,
  unfinished: useUnfinished,
  estimates: useEstimates,
  'own-places': useOwnPlaces,
  bills: useBills,
  reminders: useReminders,
  preferences: usePreferences,
  'home-area': useHomeArea,
  'filing-draft': useFilingDraft,
  typed: useTyped,
  'backup-day': useBackupDay,
  edits: useEdits
} as const

export type StoreName = keyof typeof STORES
