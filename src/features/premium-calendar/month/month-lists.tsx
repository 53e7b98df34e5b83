import { View } from '@tarojs/components'
import { dayWithWeekday, dayWord } from '@/domain/date/day-words.copy'
import { monthOf, startOfMonth, type IsoDate } from '@/domain/date/iso-date'
import type { Band } from '@/domain/deadline/deadline'
import { hasPhoneCalendar } from '@/platform/reminders/phone-calendar'
import { openPage } from '@/platform/routes/navigation'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { EmptyState } from '@/ui/frame/empty-state'
import { EventRow } from '@/ui/calendar/event-row'
import { SectionHeader } from '@/ui/frame/section-header'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'
import { CoverLink } from './cover-link'
import { isOpenMatter, openOnes, type Matter } from '../matters/matters'
import { namesOf, titleOf } from '../matters/matter-words'
import { ShareLink } from '@/shell/words-card/share-link'
import { monthShared } from './month-card-shared'
import { MatterRow } from './matter-row'
import { bandLeft } from './month-model'
import { RemindedNotice } from '../reminders/reminded-notice'
import { shortArea } from '../matters/short-area'
import type { CalendarModel } from './use-calendar'

/** Under the grid: the month or the chosen day, what reaches beyond the month. What was missed stands above it. */
export function MonthLists({ model }: { readonly model: CalendarModel }) {
  const { shown } = model
  return (
    <>
      <MonthList model={model} />
      {shown.crossing.length > 0 ? <Crossing bands={shown.crossing} on={model.on} /> : null}
      <Save model={model} />
    </>
  )
}

const monthTitle = ({ shown, month, on }: CalendarModel, count: number): string =>
  shown.overdue.length > 0 ? screens.others(monthOf(month)) : screens.monthList(monthOf(month), count, month === startOfMonth(on))

function MonthList({ model }: { readonly model: CalendarModel }) {
  const { shown, day, on } = model
  const matters = day === undefined ? shown.matters : shown.matters.filter(({ by }) => by === day)
  const title = day === undefined ? monthTitle(model, matters.length) : dayWithWeekday(day, on)
  return (
    <>
      <SectionHeader title={title} note={day === undefined ? screens.todayNote(dayWord(on, on)) : undefined}>
        {day === undefined ? null : <TextLink onPress={model.showMonth}>{screens.showMonth}</TextLink>}
      </SectionHeader>
      {matters.length > 0 ? <Rows matters={matters} model={model} /> : <Nothing model={model} day={day} />}
    </>
  )
}

const Rows = ({ matters, model }: { readonly matters: readonly Matter[]; readonly model: CalendarModel }) => (
  <Card>
    {matters.map((matter) => (
      <MatterRow key={matter.key} matter={matter} on={model.on} onOpen={() => model.open(matter)} onCite={(evidence) => model.cite(evidence, matter)} />
    ))}
  </Card>
)

/** An empty month is said to be empty only where everything is known, nothing was missed, and nothing waits that can be done by now. */
function Nothing({ model, day }: { readonly model: CalendarModel; readonly day: IsoDate | undefined }) {
  const { shown: { next, overdue }, month, on, isCalm } = model
  if (overdue.length > 0 || !isCalm) return <Partly model={model} day={day} />
  const [ofMonth, ofDay, what] = next !== undefined && isOpenNow(next) ? ([screens.notDueMonth, screens.notDueDay, screens.openNow] as const) : ([screens.emptyMonth, screens.emptyDay, screens.next] as const)
  return (
    <EmptyState title={day === undefined ? ofMonth(monthOf(month)) : ofDay(dayWord(day, on))}>
      {next ? what(dayWord(next.by, on), titleOf(next)) : screens.nothingNext}
    </EmptyState>
  )
}

const isOpenNow = (matter: Matter): boolean => openOnes(matter).some(({ state, opens }) => state === 'due' && opens !== undefined)

function Partly({ model: { shown: { next }, month, notKnown, on }, day }: { readonly model: CalendarModel; readonly day: IsoDate | undefined }) {
  const who = [...new Set(notKnown.flatMap(({ members }) => members))]
  const lines = [...(who.length > 0 ? [screens.partText(namesOf({ members: who }))] : []), ...(next ? [screens.next(dayWord(next.by, on), titleOf(next))] : [])]
  return <EmptyState title={day === undefined ? screens.partMonth(monthOf(month)) : screens.partDay(dayWord(day, on))}>{lines.join('')}</EmptyState>
}

function Crossing({ bands, on }: { readonly bands: readonly Band[]; readonly on: IsoDate }) {
  return (
    <>
      <SectionHeader title={screens.crossing} />
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
  kind === 'supplementary' ? copy.titles.of(title ?? '', screens.bands.supplementary) : shortArea(areaCode) + screens.bands[kind]

const bandDays = ({ from, to }: Band, on: IsoDate): string =>
  from === undefined ? screens.until(dayWord(to, on)) : screens.span(dayWord(from, on), dayWord(to, on))

/** With nothing left to do, a file can still take back what an earlier one brought. Where no phone calendar can be written to, the file is it. */
function saveWords(count: number): string {
  if (count === 0) return screens.saveTakenBack
  return hasPhoneCalendar ? screens.saveAll(count) : screens.saveFile(count)
}

/** All reminders of the month at once, and the way to write down something of one's own. */
function Save({ model }: { readonly model: CalendarModel }) {
  const { reminding, whose, shown } = model
  return (
    <View className='ax-stack ax-mt-3'>
      <RemindedNotice reminded={reminding.reminded} />
      <SaveButtons model={model} />
      <Button kind='outline' icon='plus' onPress={() => void openPage('entry')}>{screens.addOwn}</Button>
      <CoverLink whose={whose} />
      {shown.matters.length + shown.overdue.length + model.out.length > 0 ? <ShareLink of={() => monthShared(model)} /> : null}
    </View>
  )
}

/** Where the phone's calendar cannot be written to, the file stands in its place. */
function SaveButtons({ model: { shown, reminding, day, notKnown } }: { readonly model: CalendarModel }) {
  const keys = shown.matters.filter((matter) => isOpenMatter(matter) && (day === undefined || matter.by === day)).map(({ key }) => key)
  const reminders = reminding.plan.filter(({ id }) => keys.includes(id))
  const left = [...new Set(notKnown.flatMap(({ members }) => members))]
  return (
    <>
      {hasPhoneCalendar && reminders.length > 0 ? (
        <Button kind='secondary' icon='bell' onPress={() => void reminding.add(reminders)}>{screens.saveMonth(reminders.length)}</Button>
      ) : null}
      {reminding.plan.length > 0 || reminding.stale.file.length > 0 ? (
        <Button kind='secondary' icon='dl' onPress={() => void reminding.save(reminding.plan)}>{saveWords(reminding.plan.length)}</Button>
      ) : null}
      {left.length > 0 ? <View className='ax-t-note'>{screens.notInFile(namesOf({ members: left }))}</View> : null}
    </>
  )
}
