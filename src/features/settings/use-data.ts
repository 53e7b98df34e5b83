import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { pickTextFile } from '@/platform/sharing/pick-file'
import { giveFile, type FileResult } from '@/platform/reminders/reminder-file'
import { eraseAll, makeBackup, MAX_BACKUP, readBackup, type ReadBackup } from '@/state/backup'
import { useBackupDay } from '@/state/backup-day'
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
    const result = await giveFile(copy.fileName(today), makeBackup(today), JSON_FILE)
    if (isGiven(result)) useBackupDay.getState().note(today)
    say(copy.given[result])
  }
  const pick = async () => {
    setAsking(undefined)
    const picked = await pickTextFile('json', MAX_BACKUP)
    if (picked.kind === 'cancelled') return
    setAsking(picked.kind === 'picked' ? askAbout(readBackup(picked.text)) : { kind: 'bad', why: copy.pickProblems[picked.kind] })
  }
  const act = (run: () => void, words: string) => {
    setAsking(undefined)
    run()
    say(words)
  }

  return {
    asking,
    said,
    backUp,
    pick,
    askErase: () => setAsking({ kind: 'erase' }),
    erase: () => act(eraseAll, copy.erased),
    restore: (backup: Ready) => act(backup.restore, copy.restored),
    cancel: () => setAsking(undefined),
    forget: () => setSaid(undefined)
  }
}

const askAbout = (backup: ReadBackup): Asking =>
  backup.kind === 'ok' ? { kind: 'restore', backup } : { kind: 'bad', why: copy.badBackups[backup.kind] }
