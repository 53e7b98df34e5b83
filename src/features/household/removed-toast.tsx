import { useEffect, useState } from 'react'
import { useBills } from '@/state/bills'
import { useDone } from '@/state/done'
import { forgetGone } from '@/state/forget-gone'
import { useEntries } from '@/state/entries'
import { useHousehold } from '@/state/household'
import { useProgress } from '@/state/progress'
import { useTyped } from '@/state/typed'
import { useUnfinished } from '@/state/unfinished'
import { Toast } from '@/ui/frame/toast'
import { copy } from './household.copy'

/** Offers to take back the last deletion; once that is over, what belonged to the member goes too. */
export function RemovedToast() {
  const member = useHousehold((household) => household.lastRemoved?.member)
  const [failed, setFailed] = useState(false)
  const gone = member?.id
  useEffect(() => {
    if (gone === undefined) return undefined
    return () => forgetUnlessBack(gone)
  }, [gone])
  // Of who was deleted before the app ended.
  useEffect(forgetGone, [])
  if (failed) return <Toast message={{ key: 'failed', text: copy.undoFailed }} icon='warn' onEnd={() => setFailed(false)} />
  const { undoRemove, forgetRemoved } = useHousehold.getState()
  return (
    <Toast
      message={member && { key: member.id, text: copy.removed(member.nickname) }}
      icon='trash'
      onUndo={() => setFailed(undoRemove() === 'full')}
      onEnd={forgetRemoved}
    />
  )
}

/** Marks, entries and steps of somebody who is gone for good. */
function forgetUnlessBack(id: string): void {
  if (useHousehold.getState().members.some((member) => member.id === id)) return
  useDone.getState().forgetAbout(id)
  useEntries.getState().forgetMember(id)
  useBills.getState().forgetMember(id)
  useProgress.getState().forgetMember(id)
  useUnfinished.getState().forgetMember(id)
  useTyped.getState().forgetAbout(id)
}
