import * as v from 'valibot'
import { create } from 'zustand'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { persisted } from './persisted'

type BackupDay = {
  /** Empty while there has been none. */
  readonly on: IsoDate | ''
  /** So many changes lay in no backup when the person said 「先不」; 0 where nobody did since the last one. */
  readonly putOffAt: number
}
type BackupDayStore = BackupDay & { readonly note: (on: IsoDate) => void; readonly putOff: (unkept: number) => void }

const savedDay = v.strictObject({ on: v.union([v.literal(''), v.custom<IsoDate>(isIsoDate)]), putOffAt: v.pipe(v.number(), v.integer(), v.minValue(0)) })

function parse(raw: unknown): BackupDay | null {
  const result = v.safeParse(savedDay, raw)
  return result.success ? result.output : null
}

/** Before 「先不」 could be said. */
function notPutOff(old: unknown): unknown {
  return typeof old === 'object' && old !== null ? { ...old, putOffAt: 0 } : old
}

/** When the person last took a backup away from this phone. */
export const useBackupDay = create<BackupDayStore>()(
  persisted<BackupDayStore, BackupDay>(
    (set) => ({ on: '', putOffAt: 0, note: (on) => set({ on, putOffAt: 0 }), putOff: (putOffAt) => set({ putOffAt }) }),
    { name: 'backup-day', version: 2, parse, pick: ({ on, putOffAt }) => ({ on, putOffAt }), migrations: { 1: notPutOff } }
  )
)
