import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { pickTextFile } from '@/platform/sharing/pick-file'
import { giveFile, type FileResult } from '@/platform/reminders/reminder-file'
import { storeNames } from '@/shell/storage-notice.copy'
import { makeBackup, MAX_BACKUP, readBackup, type MadeBackup, type ReadBackup, type Restored } from '@/state/backup'
import { useBackupDay } from '@/state/backup-day'
import { eraseAll, type Erased } from '@/state/erase'
import { copy } from './settings.copy'

type Ready = Extract<ReadBackup, { kind: 'ok' }>

/** What is open: a question before something that cannot be undone, or a file that could not be used. */
export type Asking = { readonly kind: 'erase' } | { readonly kind: 'restore'; readonly backup: Ready } | { readonly kind: 'bad'; readonly why: string }
export type Said = { readonly key: number; readonly text: string }
export type DataModel = ReturnType<typeof useData>

const JSON_FILE = 'application/json'
const isGiven = (result: FileResult): boolean => result === 'downloaded' || result === 'shared'

/** Backup, restore and erase. */
export function useData(today: IsoDate) {
  const [asking, setAsking] = useState<Asking>()
  const [said, setSaid] = useState<Said>()
  const say = (text: string) => setSaid((before) => ({ key: (before?.key ?? 0) + 1, text }))

  const backUp = async () => {
    const made = makeBackup(today)
    if (made.kind === 'too-large') return say(copy.backupTooLarge)
    const result = await giveFile(copy.fileName(today), made.text, JSON_FILE)
    if (isGiven(result)) useBackupDay.getState().note(today)
    say(isGiven(result) ? (doubtAbout(made) ?? copy.given[result]) : copy.given[result])
  }
  const pick = async () => {
    setAsking(undefined)
    const picked = await pickTextFile('json', MAX_BACKUP)
    if (picked.kind === 'cancelled') return
    setAsking(picked.kind === 'picked' ? askAbout(readBackup(picked.text)) : { kind: 'bad', why: copy.pickProblems[picked.kind] })
  }
  const act = (run: () => string) => {
    setAsking(undefined)
    say(run())
  }

  return {
    asking,
    said,
    say,
    backUp,
    pick,
    askErase: () => setAsking({ kind: 'erase' }),
    erase: () => act(() => erasedWords(eraseAll())),
    restore: (backup: Ready) => act(() => restoredWords(backup.restore())),
    cancel: () => setAsking(undefined),
    forget: () => setSaid(undefined)
  }
}

function doubtAbout({ missing, heavy }: Extract<MadeBackup, { kind: 'made' }>): string | undefined {
  if (heavy.length > 0) return copy.backupHeavy(storeNames(heavy))
  return missing.length > 0 ? copy.backupMissing(storeNames(missing)) : undefined
}

const askAbout = (backup: ReadBackup): Asking =>
  backup.kind === 'ok' ? { kind: 'restore', backup } : { kind: 'bad', why: copy.badBackups[backup.kind] }

const restoredWords = (restored: Restored): string => (restored === 'restored' ? copy.restored : copy.notRestored[restored])

function erasedWords(erased: Erased): string {
  if (erased.kind === 'left') return copy.notErased(storeNames(erased.keys.map((key) => key.replace(/\..*/, ''))))
  return erased.kind === 'erased' ? copy.erased : copy.maybeErased
}
