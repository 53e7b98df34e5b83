import { useState } from 'react'
import { storeNames } from '@/shell/storage-notice.copy'
<<<<<<< HEAD
import { makeBackup, MAX_BACKUP, readBackup, type MadeBackup, type ReadBackup, type Restored } from '@/state/backup'
import { useBackupDay } from '@/state/backup-day'
=======
>>>>>>> 0ccd295 (feat(hand-over): one page for backup, restore with a preview and the way to another phone by codes, text or file)
import { eraseAll, type Erased } from '@/state/erase'
import { copy } from './settings.copy'

export type Said = { readonly key: number; readonly text: string }
export type DataModel = ReturnType<typeof useData>

/** Taking the data off this phone; how it leaves and comes has a page of its own. */
export function useData() {
  const [isErasing, setErasing] = useState(false)
  const [said, setSaid] = useState<Said>()
  const say = (text: string) => setSaid((before) => ({ key: (before?.key ?? 0) + 1, text }))
<<<<<<< HEAD

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
=======
  const erase = () => {
    setErasing(false)
    say(erasedWords(eraseAll()))
>>>>>>> 0ccd295 (feat(hand-over): one page for backup, restore with a preview and the way to another phone by codes, text or file)
  }
  return { isErasing, said, say, erase, askErase: () => setErasing(true), cancel: () => setErasing(false), forget: () => setSaid(undefined) }
}

<<<<<<< HEAD
function doubtAbout({ missing, heavy }: Extract<MadeBackup, { kind: 'made' }>): string | undefined {
  if (heavy.length > 0) return copy.backupHeavy(storeNames(heavy))
  return missing.length > 0 ? copy.backupMissing(storeNames(missing)) : undefined
}

const askAbout = (backup: ReadBackup): Asking =>
  backup.kind === 'ok' ? { kind: 'restore', backup } : { kind: 'bad', why: copy.badBackups[backup.kind] }

const restoredWords = (restored: Restored): string => (restored === 'restored' ? copy.restored : copy.notRestored[restored])

=======
>>>>>>> 0ccd295 (feat(hand-over): one page for backup, restore with a preview and the way to another phone by codes, text or file)
function erasedWords(erased: Erased): string {
  if (erased.kind === 'left') return copy.notErased(storeNames(erased.keys.map((key) => key.replace(/\..*/, ''))))
  return erased.kind === 'erased' ? copy.erased : copy.maybeErased
}
