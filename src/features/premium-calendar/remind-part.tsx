import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { KeyValue } from '@/ui/key-value'
import { Notice } from '@/ui/notice'
import { TextLink } from '@/ui/text-link'
import { copy } from './calendar.copy'
import type { SheetProps } from './event-sheet'
import { isEvent } from './matters'
import type { Reminding } from './use-reminding'

/** 提醒: when the phone rings, what it was given, and what of that is stale. */
export function RemindPart({ matter, on, reminding, onChangeReminders }: SheetProps) {
  if (isEvent(matter)) return null
  const isStale = reminding.stale.phone.some(({ id }) => id === matter.key)
  return (
    <KeyValue name={copy.sheet.remind} note={<TextLink onPress={onChangeReminders}>{copy.remind.change}</TextLink>}>
      {alarmWords(reminding.settings)}
      {givenWords(reminding, matter.key, on).map((text) => (
        <View key={text} className='ax-t-note'>{text}</View>
      ))}
      {isStale ? (
        <View className='ax-mt-2'>
          <Notice tone='amber'>{copy.remind.staleOne}</Notice>
        </View>
      ) : null}
    </KeyValue>
  )
}

/** 「提前 30、7、1 天，早上 9 点」 */
export function alarmWords({ daysBefore, hour }: Reminding['settings']): string {
  const ahead = daysBefore.filter((days) => days > 0)
  const before = ahead.length === 0 ? [] : [copy.remind.before(copy.names(ahead.map(String)))]
  const days = [...before, ...(daysBefore.includes(0) ? [copy.remind.onTheDay] : [])]
  return copy.remind.at(copy.names(days), hour)
}

function givenWords({ given }: Reminding, key: string, on: IsoDate): readonly string[] {
  const [phone, file] = [given.phone[key], given.file[key]]
  return [...(phone ? [copy.remind.added(dayWord(phone.on, on))] : []), ...(file ? [copy.remind.exported(dayWord(file.on, on))] : [])]
}

