import { useEffect, useState } from 'react'
import { useDone } from '@/state/done'
import { useEntries } from '@/state/entries'
import { useTyped } from '@/state/typed'
import { Toast } from '@/ui/frame/toast'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'

/** Offers to take back the deletion of an entry; once that is over, its marks go too. */
export function RemovedEntryToast() {
  const entry = useEntries(({ lastRemoved }) => lastRemoved?.entry)
  const [full, setFull] = useState(false)
  const gone = entry?.id
  useEffect(() => {
    if (gone === undefined) return undefined
    return () => forgetUnlessBack(gone)
  }, [gone])
  if (full) return <Toast message={{ key: 'full', text: screens.toast.undoFull }} icon='warn' onEnd={() => setFull(false)} />
  const { undoRemove, forgetRemoved } = useEntries.getState()
  return (
    <Toast
      message={entry && { key: entry.id, text: screens.toast.removed(wordsOf(entry)) }}
      icon='trash'
      onUndo={() => setFull(undoRemove() === 'full')}
      onEnd={forgetRemoved}
    />
  )
}

function wordsOf(entry: NonNullable<ReturnType<typeof useEntries.getState>['lastRemoved']>['entry']): string {
  if (entry.kind === 'own') return entry.title
  return entry.kind === 'supplementary' ? entry.name : copy.kinds[entry.kind]
}

function forgetUnlessBack(id: string): void {
  if (useEntries.getState().entries.some((entry) => entry.id === id)) return
  useDone.getState().forgetAbout(id)
  useTyped.getState().forgetAbout(id)
}
