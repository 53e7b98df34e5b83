import { View } from '@tarojs/components'
import { dayWord, weekdayWord } from '@/domain/date/day-words.copy'
import type { IsoDate } from '@/domain/date/iso-date'
import { hotlineFor } from '@/policy/enrolment'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Mark } from '@/ui/calendar/calendar-marks'
import { Chip } from '@/ui/mark/chip'
import { KeyValue } from '@/ui/list/key-value'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { AmountPart } from './amount-part'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'
import { doubtsOf } from '../matters/doubts'
import { isOpenMatter, leadOf, type Matter } from '../matters/matters'
import { leftOf, spanText } from '../matters/left-words'
import { markOf, titleOf } from '../matters/matter-words'
import { MissedPart } from './missed-part'
import { RemindPart } from './remind-part'
import { SheetActions } from './sheet-actions'
import { SheetNotices } from './sheet-notices'
import { shortArea } from '../matters/short-area'
import type { SheetProps } from './sheet-props'
import { WherePart } from './where-part'
import { WhoPart } from './who-part'

/** One matter in full, always in this order: 谁 → 多少钱 → 去哪 → 错过了 → 提醒. */
export function EventSheet({ onClose, ...props }: SheetProps & { readonly onClose: () => void }) {
  const { matter, on } = props
  return (
    <BottomSheet
      open
      title={sheetTitle(matter, on)}
      note={sheetNote(matter, on)}
      chips={<SheetChips matter={matter} />}
      footer={<SheetActions {...props} />}
      onClose={onClose}
    >
      <View>
        <WhoPart {...props} />
        {matter.kind === 'newborn' && isOpenMatter(matter) ? <KeyValue name={screens.sheet.first}>{screens.sheet.register(hotlineFor(matter.areaCode))}</KeyValue> : null}
        <AmountPart {...props} />
        <WherePart {...props} />
        <MissedPart {...props} />
        <RemindPart {...props} />
      </View>
      <SheetNotices matter={matter} on={on} />
    </BottomSheet>
  )
}

function SheetChips({ matter }: { readonly matter: Matter }) {
  const mark = markOf(matter.kind)
  const area = shortArea(matter.areaCode)
  return (
    <>
      <Chip tone='pine' mark={<Mark kind={mark} />}>{screens.marks[mark]}</Chip>
      {area === '' ? null : <Chip>{matter.kind === 'premium' || matter.kind === 'newborn' ? screens.sheet.scheme(area) : area}</Chip>}
      {doubtsOf(matter).map(({ form, words }) => (
        <UncertaintyChip key={words} form={form}>{words}</UncertaintyChip>
      ))}
    </>
  )
}

/** Only these two name their day in the title. */
const isDated = ({ kind }: Matter): boolean => kind === 'premium' || kind === 'newborn'

function sheetTitle(matter: Matter, on: IsoDate): string {
  if (!isDated(matter)) return titleOf(matter)
  const day = dayWord(matter.by, on)
  const [first, ...more] = matter.members
  if (first === undefined || more.length > 0) return screens.sheet.payBefore(day)
  return matter.kind === 'newborn' ? screens.sheet.newbornBefore(day, first.nickname) : screens.sheet.payOneBefore(day, first.nickname)
}

/** 「周四 · 剩 39 天 · 集中缴费期 9月1日 到 12月31日」 */
function sheetNote(matter: Matter, on: IsoDate): string {
  const { opens, date, state } = leadOf(matter)
  const window = matter.kind === 'premium' ? [spanText(opens, date, on, state === 'late' ? screens.bands.late : screens.bands.window)] : []
  const day = isDated(matter) ? [] : [dayWord(matter.by, on)]
  return [...day, weekdayWord(matter.by), leftOf(matter, on).text, ...window].join(copy.separator)
}
