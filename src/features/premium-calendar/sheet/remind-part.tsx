import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { KeyValue } from '@/ui/list/key-value'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'
import type { SheetProps } from './sheet-props'
import { isEvent, leadOf, type Matter } from '../matters/matters'
import type { Reminding } from '../reminders/use-reminding'

/** 提醒: when the phone rings, what it was given, and what of that is stale. */
export function RemindPart({ matter, on, reminding, onChangeReminders }: SheetProps) {
  if (isEvent(matter)) return null
  const keys = phoneKeysOf(matter)
  const isStale = reminding.stale.phone.some(({ id }) => keys.includes(id))
  return (
    <KeyValue name={screens.sheet.remind} note={<TextLink onPress={onChangeReminders}>{screens.remind.change}</TextLink>}>
      {alarmWords(reminding.settings)}
      {givenWords(reminding, matter, on).map((text) => (
        <View key={text} className='ax-t-note'>{text}</View>
      ))}
      {isStale ? (
        <View className='ax-mt-2'>
          <Notice tone='amber'>{screens.remind.staleOne}</Notice>
        </View>
      ) : null}
    </KeyValue>
  )
}

/** 「提前 30、7、1 天，早上 9 点」 */
export function alarmWords({ daysBefore, hour }: Reminding['settings']): string {
  const ahead = daysBefore.filter((days) => days > 0)
  const before = ahead.length === 0 ? [] : [screens.remind.before(copy.names(ahead.map(String)))]
  const days = [...before, ...(daysBefore.includes(0) ? [screens.remind.onTheDay] : [])]
  return screens.remind.at(copy.names(days), hour)
}

/** One that comes back may lie in the phone for itself, or with all the others. */
function phoneKeysOf(matter: Matter): readonly string[] {
  const { repeats } = leadOf(matter)
  return repeats === undefined ? [matter.key] : [matter.key, repeats.series]
}

function givenWords({ given }: Reminding, matter: Matter, on: IsoDate): readonly string[] {
  const phone = phoneKeysOf(matter).map((key) => given.phone[key]).find((one) => one !== undefined)
  const file = given.file[matter.key]
  return [...(phone ? [screens.remind.added(dayWord(phone.on, on))] : []), ...(file ? [screens.remind.exported(dayWord(file.on, on))] : [])]
}

