import { openPage } from '@/platform/routes/navigation'
import { useBills, type KeptBill } from '@/state/bills'
import { useEstimates } from '@/state/estimates'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Cell } from '@/ui/list/cell'
import { copy } from './year.copy'

const { bills } = copy

/** What can be done with one bill. */
export function BillSheet({ bill, title, onClose }: { readonly bill: KeptBill | undefined; readonly title: string; readonly onClose: () => void }) {
  if (bill === undefined) return null
  const { id, state } = bill
  const go = (open: () => void) => () => {
    onClose()
    open()
  }
  return (
    <BottomSheet open title={title} onClose={onClose}>
      {state === 'settled' ? <Cell flush title={bills.look} onPress={go(() => void openPage('billCheck', { id }))} /> : null}
      {bill.state === 'estimated' ? <Cell flush title={bills.again} onPress={go(() => seeAgain(bill))} /> : null}
      <Cell flush title={EDIT[state]} onPress={go(() => void openPage('billSheet', { id }))} />
      {bill.state === 'settled' ? <Cell flush title={bills.supplementary} note={bills.supplementaryNote} onPress={go(() => void openPage('entry', { member: bill.who, title: bills.supplementaryTitle(bill.on) }))} /> : null}
      <Cell flush danger title={bills.remove} onPress={go(() => useBills.getState().remove(id))} />
    </BottomSheet>
  )
}

const EDIT: Readonly<Record<KeptBill['state'], string>> = { settled: bills.edit, unclaimed: bills.claimed, estimated: bills.arrived }

function seeAgain({ form }: Extract<KeptBill, { state: 'estimated' }>): void {
  useEstimates.getState().keepDraft(form)
  void openPage('estimateResult')
}
