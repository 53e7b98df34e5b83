import { useState } from 'react'
import { useBills } from '@/state/bills'
import { Toast } from '@/ui/frame/toast'
import { copy } from './estimator.copy'

/** Offers to take back the deletion of a kept estimate. */
export function RemovedEstimateToast() {
  const id = useBills(({ lastRemoved }) => (lastRemoved?.bill.state === 'estimated' ? lastRemoved.bill.id : undefined))
  const [full, setFull] = useState(false)
  if (full) return <Toast message={{ key: 'full', text: copy.undoFull }} icon='warn' onEnd={() => setFull(false)} />
  const { undoRemove, forgetRemoved } = useBills.getState()
  return (
    <Toast
      message={id === undefined ? undefined : { key: id, text: copy.forgotten }}
      icon='trash'
      onUndo={() => setFull(undoRemove() === 'full')}
      onEnd={forgetRemoved}
    />
  )
}
