import type { IsoDate } from '@/domain/date/iso-date'
import { showToast } from '@/platform/screen/toast'
import { copyOut } from '@/shell/copy-out'
import { useBills } from '@/state/bills'
import { Button, ButtonRow } from '@/ui/touch/button'
import { copy } from './result.copy'
import { keptOf } from './kept-estimate'
import { resultText } from './result-text'
import type { ReadyResult, Side } from './use-result'

export function ResultFooter({ model, side, today }: { readonly model: ReadyResult; readonly side: Side; readonly today: IsoDate }) {
  const save = useBills((bills) => bills.keep)
  const { member } = model
  const keep = () => {
    const result = save(keptOf(model, today))
    showToast(result.kind === 'kept' ? copy.saved : copy.savedFull)
  }
  return (
    <ButtonRow>
      <Button kind='outline' icon='share' onPress={() => void copyOut(resultText(model, side), copy.copying)}>
        {copy.send}
      </Button>
      <Button wide onPress={keep}>
        {member === undefined ? copy.save : copy.saveTo(member.nickname)}
      </Button>
    </ButtonRow>
  )
}
