import { useState } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { giveFile } from '@/platform/reminders/reminder-file'
import { onShelf, putBack, takeOffShelf, type Shelved } from '@/state/shelf'
import { useStorageReport } from '@/state/storage-report'
import { copy } from './settings.copy'

export type ShelfModel = ReturnType<typeof useShelf>

/** What could not be read and lies on the phone as it was: to look at, to take along, to put back. `say`: the words for the outcome. */
export function useShelf(today: IsoDate, say: (text: string) => void) {
  const [open, setOpen] = useState<Shelved>()
  const [sure, setSure] = useState(false)
  useStorageReport(({ troubles }) => troubles)
  const show = (one: Shelved | undefined) => {
    setSure(false)
    setOpen(one)
  }
  const back = (one: Shelved) => {
    show(undefined)
    say(copy.shelf.backSaid(putBack(one)))
  }
  const give = async (one: Shelved) => say(copy.given[await giveFile(copy.shelf.fileName(one.key, today), one.text, 'application/json')])
  const drop = (one: Shelved) => {
    if (!sure) return setSure(true)
    show(undefined)
    say(takeOffShelf(one.key) === 'removed' ? copy.shelf.dropped : copy.shelf.notDropped)
  }
  return { all: onShelf(), open, sure, show, back, give, drop }
}
