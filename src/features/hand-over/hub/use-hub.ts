import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { openPage } from '@/platform/routes/navigation'
import { giveFile, type FileResult } from '@/platform/reminders/reminder-file'
import { pickTextFile } from '@/platform/sharing/pick-file'
import { storeNames } from '@/shell/storage-notice.copy'
import { makeBackup, MAX_BACKUP, readBackup, type MadeBackup } from '@/state/backup'
import { useBackupDay } from '@/state/backup-day'
import { useEdits } from '@/state/edits'
import { undoTaking } from '@/state/hand-over/arrival'
import { useReceiving } from '@/state/hand-over/receiving'
import { copy } from './hub.copy'

const JSON_FILE = 'application/json'
const isGiven = (result: FileResult): boolean => result === 'downloaded' || result === 'shared'

export type HubModel = ReturnType<typeof useHub>

/** Backup and restore. What is read from a file is looked at on the page where everything that comes is looked at. */
export function useHub(today: IsoDate) {
  const [bad, setBad] = useState<string>()
  const [said, setSaid] = useState<{ readonly key: number; readonly text: string }>()
  const say = (text: string) => setSaid((before) => ({ key: (before?.key ?? 0) + 1, text }))

  const backUp = async () => {
    const made = makeBackup(today)
    if (made.kind === 'too-large') return say(copy.backupTooLarge)
    const result = await giveFile(copy.fileName(today), made.text, JSON_FILE)
    if (isGiven(result)) noteBackup(today)
    say((isGiven(result) ? doubtAbout(made) : undefined) ?? copy.given[result])
  }
  const pick = async () => {
    setBad(undefined)
    const picked = await pickTextFile('json', MAX_BACKUP)
    if (picked.kind === 'cancelled') return
    if (picked.kind !== 'picked') return setBad(copy.pickProblems[picked.kind])
    const backup = readBackup(picked.text)
    if (backup.kind !== 'ok') return setBad(copy.badBackups[backup.kind])
    useReceiving.setState({ ready: backup })
    void openPage('handOverReceive')
  }
  const undo = () => say(undoTaking() === 'undone' ? copy.undone : copy.notUndone)
  return { bad, said, backUp, pick, undo, close: () => setBad(undefined), forget: () => setSaid(undefined) }
}

function noteBackup(today: IsoDate): void {
  useBackupDay.getState().note(today)
  useEdits.getState().noteBackup()
}

function doubtAbout({ missing, heavy }: Extract<MadeBackup, { kind: 'made' }>): string | undefined {
  if (heavy.length > 0) return copy.backupHeavy(storeNames(heavy))
  return missing.length > 0 ? copy.backupMissing(storeNames(missing)) : undefined
}
