import { View } from '@tarojs/components'
import { Button, ButtonRow } from '@/ui/touch/button'
import { copy } from '../calendar.copy'
import type { SheetProps } from './sheet-props'
import { isOpenMatter, isPayment, leadOf, openOnes } from '../matters/matters'
import { RemindedNotice } from '../reminders/reminded-notice'

const ENTRIES = ['own', 'claim', 'supplementary', 'transfer']

/** Pinned at the bottom: two ways to be reminded, and the one thing to do. */
export function SheetActions({ matter, marking, reminding, onEditEntry }: SheetProps) {
  const reminders = reminding.plan.filter(({ id }) => id === matter.key)
  const entryId = ENTRIES.includes(matter.kind) ? leadOf(matter).id.split(':')[1] : undefined
  return (
    <View className='ax-stack'>
      <RemindedNotice reminded={reminding.reminded} />
      {reminders.length > 0 ? (
        <ButtonRow>
          <Button kind='secondary' icon='bell' onPress={() => void reminding.add(reminders)}>{copy.remind.add}</Button>
          <Button kind='secondary' icon='dl' onPress={() => void reminding.save(reminders)}>{copy.remind.exportFile}</Button>
        </ButtonRow>
      ) : null}
      {entryId ? <Button kind='outline' icon='edit' onPress={() => onEditEntry(entryId)}>{copy.sheet.editEntry}</Button> : null}
      {isOpenMatter(matter) ? <Button icon='check' onPress={() => marking.markAll(matter)}>{markWords(matter)}</Button> : null}
    </View>
  )
}

function markWords(matter: SheetProps['matter']): string {
  if (!isPayment(matter)) return copy.sheet.markDone
  return openOnes(matter).length > 1 ? copy.sheet.markAllPaid : copy.sheet.markPaid
}
