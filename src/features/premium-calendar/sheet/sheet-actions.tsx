import { View } from '@tarojs/components'
import { hasPhoneCalendar } from '@/platform/reminders/phone-calendar'
import { Button, ButtonRow } from '@/ui/touch/button'
import { canLetGo } from '@/domain/deadline/answer'
import { screens } from '../screens.copy'
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
        <Reminders reminders={reminders} reminding={reminding} />
      ) : null}
      {entryId ? <Button kind='outline' icon='edit' onPress={() => onEditEntry(entryId)}>{screens.sheet.editEntry}</Button> : null}
      <GiveUp matter={matter} marking={marking} />
      {isOpenMatter(matter) ? <Button icon='check' onPress={() => marking.markAll(matter)}>{markWords(matter)}</Button> : null}
    </View>
  )
}

type RemindersProps = { readonly reminders: SheetProps['reminding']['plan'] } & Pick<SheetProps, 'reminding'>

/** Where the phone's calendar cannot be written to, the file stands in its place. */
function Reminders({ reminders, reminding }: RemindersProps) {
  const save = (words: string) => <Button kind='secondary' icon='dl' onPress={() => void reminding.save(reminders)}>{words}</Button>
  if (!hasPhoneCalendar) return save(screens.remind.fileInstead)
  return (
    <ButtonRow>
      <Button kind='secondary' icon='bell' onPress={() => void reminding.add(reminders)}>{screens.remind.add}</Button>
      {save(screens.remind.exportFile)}
    </ButtonRow>
  )
}

/** 今年不缴了, 不补了: what was missed leaves the open list; how the person stands says the rest. */
function GiveUp({ matter, marking }: Pick<SheetProps, 'matter' | 'marking'>) {
  if (openOnes(matter).some(canLetGo)) return <Button kind='outline' onPress={() => marking.letGo(matter)}>{screens.over.letGo}</Button>
  const over = openOnes(matter).filter(({ kind, state }) => kind === 'premium' && (state === 'overdue' || state === 'late'))
  const { year } = leadOf(matter)
  if (over.length === 0 || year === undefined) return null
  return (
    <Button kind='outline' onPress={() => marking.answer(over.flatMap(({ memberId }) => memberId ?? []), year, 'declined')}>{screens.over.giveUp}</Button>
  )
}

function markWords(matter: SheetProps['matter']): string {
  if (!isPayment(matter)) return screens.sheet.markDone
  return openOnes(matter).length > 1 ? screens.sheet.markAllPaid : screens.sheet.markPaid
}
