import { useState } from 'react'
import { useBills } from '@/state/bills'
import { Toast } from '@/ui/frame/toast'
import { copy } from './year.copy'

export function RemovedBillToast() {
  const gone = useBills(({ lastRemoved }) => lastRemoved?.bill)
  const [full, setFull] = useState(false)
  if (full) return <Toast message={{ key: 'full', text: copy.bills.undoFull }} icon='warn' onEnd={() => setFull(false)} />
  const { undoRemove, forgetRemoved } = useBills.getState()
  return (
    <Toast
      message={gone && { key: gone.id, text: copy.bills.removed }}
      icon='trash'
      onUndo={() => setFull(undoRemove() === 'full')}
      onEnd={forgetRemoved}
    />
  )
}
