import * as v from 'valibot'
import { create } from 'zustand'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { persisted } from './persisted'

type BackupDay = { /** Empty while there has been none. */ readonly on: IsoDate | '' }
type BackupDayStore = BackupDay & { readonly note: (on: IsoDate) => void }

const savedDay = v.strictObject({ on: v.union([v.literal(''), v.custom<IsoDate>(isIsoDate)]) })

function parse(raw: unknown): BackupDay | null {
  const result = v.safeParse(savedDay, raw)
  return result.success ? result.output : null
}

/** When the person last took a backup away from this phone. */
export const useBackupDay = create<BackupDayStore>()(
  persisted<BackupDayStore, BackupDay>(
    (set) => ({ on: '', note: (on) => set({ on }) }),
    { name: 'backup-day', version: 1, parse, pick: ({ on }) => ({ on }) }
  )
)
