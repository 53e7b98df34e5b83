import { View } from '@tarojs/components'
import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import { monthOf, startOfMonth, type IsoDate } from '@/domain/date/iso-date'
import type { Band } from '@/domain/deadline/deadline'
import { openPage } from '@/platform/routes/navigation'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { EmptyState } from '@/ui/frame/empty-state'
import { EventRow } from '@/ui/calendar/event-row'
import { SectionHeader } from '@/ui/frame/section-header'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from '../calendar.copy'
import { CoverLink } from './cover-link'
import { isOpenMatter, type Matter } from '../matters/matters'
import { titleOf } from '../matters/matter-words'
import { MatterRow } from './matter-row'
import { bandLeft } from './month-model'
import { RemindedNotice } from '../reminders/reminded-notice'
import { shortArea } from '../matters/short-area'
import type { CalendarModel } from './use-calendar'

/** Under the grid: what was missed, the month or the chosen day, what reaches beyond the month. */
export function MonthLists({ model }: { readonly model: CalendarModel }) {
  const { shown } = model
  return (
    <>
      {shown.overdue.length > 0 ? (
        <>
          <SectionHeader title={copy.overdue} />
          <Rows matters={shown.overdue} model={model} />
        </>
      ) : null}
      <MonthList model={model} />
      {shown.crossing.length > 0 ? <Crossing bands={shown.crossing} on={model.on} /> : null}
      <Save model={model} />
    </>
  )
}

function MonthList({ model }: { readonly model: CalendarModel }) {
  const { shown, day, on, month } = model
  const matters = day === undefined ? shown.matters : shown.matters.filter(({ by }) => by === day)
  const title = day === undefined ? copy.monthList(monthOf(month), matters.length, month === startOfMonth(on)) : dayWithWeekday(day, on)
  return (
    <>
      <SectionHeader title={title} note={day === undefined ? copy.todayNote(dayWord(on, on)) : undefined}>
        {day === undefined ? null : <TextLink onPress={model.showMonth}>{copy.showMonth}</TextLink>}
      </SectionHeader>
      {matters.length > 0 ? <Rows matters={matters} model={model} /> : <Nothing model={model} day={day} />}
    </>
  )
}

const Rows = ({ matters, model }: { readonly matters: readonly Matter[]; readonly model: CalendarModel }) => (
  <Card>
    {matters.map((matter) => (
      <MatterRow key={matter.key} matter={matter} on={model.on} onOpen={() => model.open(matter)} onCite={model.cite} />
    ))}
  </Card>
)

function Nothing({ model: { shown, month, on }, day }: { readonly model: CalendarModel; readonly day: IsoDate | undefined }) {
  const { next } = shown
  return (
    <EmptyState title={day === undefined ? copy.emptyMonth(monthOf(month)) : copy.emptyDay(dayWord(day, on))}>
      {next ? copy.next(dayWord(next.by, on), titleOf(next)) : copy.nothingNext}
    </EmptyState>
  )
}

function Crossing({ bands, on }: { readonly bands: readonly Band[]; readonly on: IsoDate }) {
  return (
    <>
      <SectionHeader title={copy.crossing} />
      <Card>
        {bands.map((band) => (
          <EventRow
            key={band.id}
            at={{ span: band.kind === 'wait' ? 'waiting' : 'window' }}
            title={bandTitle(band)}
            note={bandDays(band, on)}
            left={bandLeft(band, on)}
          />
        ))}
      </Card>
    </>
  )
}

const bandTitle = ({ kind, areaCode, title }: Band): string =>
  kind === 'supplementary' ? copy.titles.of(title ?? '', copy.bands.supplementary) : shortArea(areaCode) + copy.bands[kind]

const bandDays = ({ from, to }: Band, on: IsoDate): string =>
  from === undefined ? copy.until(dayWord(to, on)) : copy.span(dayWord(from, on), dayWord(to, on))

/** With nothing left to do, a file can still take back what an earlier one brought. */
const saveWords = (count: number): string => (count === 0 ? copy.saveTakenBack : copy.saveAll(count))

/** All reminders of the month at once, and the way to write down something of one's own. */
function Save({ model: { shown, reminding, day, whose } }: { readonly model: CalendarModel }) {
  const keys = shown.matters.filter((matter) => isOpenMatter(matter) && (day === undefined || matter.by === day)).map(({ key }) => key)
  const reminders = reminding.plan.filter(({ id }) => keys.includes(id))
  return (
    <View className='ax-stack ax-mt-3'>
      <RemindedNotice reminded={reminding.reminded} />
      {reminders.length > 0 ? (
        <Button kind='secondary' icon='bell' onPress={() => void reminding.add(reminders)}>{copy.saveMonth(reminders.length)}</Button>
      ) : null}
      {reminding.plan.length > 0 || reminding.stale.file.length > 0 ? (
        <Button kind='secondary' icon='dl' onPress={() => void reminding.save(reminding.plan)}>{saveWords(reminding.plan.length)}</Button>
      ) : null}
      <Button kind='outline' icon='plus' onPress={() => void openPage('entry')}>{copy.addOwn}</Button>
      <CoverLink whose={whose} />
    </View>
  )
}
