import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { faceOf } from '@/domain/household/face'
import { isBill } from '@/state/claims'
import { openPage } from '@/platform/routes/navigation'
import { Screen } from '@/shell/screen'
import { SourceSheet } from '@/shell/source-sheet'
import { Button } from '@/ui/touch/button'
import { EmptyState } from '@/ui/frame/empty-state'
import { Notice } from '@/ui/frame/notice'
import { PickChips } from '@/ui/form/pick-chips'
import { Toast } from '@/ui/frame/toast'
import { screens } from '../screens.copy'
import '../calendar.scss'
import { CoverLink } from './cover-link'
import { EventSheet } from '../sheet/event-sheet'
import { sources } from '../matters/evidence'
import { MonthCard } from './month-card'
import { EVERYBODY } from './month-model'
import { MonthLists } from './month-lists'
import { MonthSheet } from './month-sheet'
import { NotKnownSection } from './not-known-section'
import { OverSection } from './over-section'
import { RemovedEntryToast } from './removed-entry-toast'
import { StaleNotice } from '../reminders/stale-notice'
import { UnknownSection } from './unknown-section'
import { useCalendar, type CalendarModel } from './use-calendar'

export function CalendarScreen({ today }: { readonly today: IsoDate }) {
  const model = useCalendar(today)
  const isEmpty = model.members.length === 0 && model.timetable.deadlines.length === 0
  return (
    <Screen title={screens.title} tab='calendar' overlay={<Overlay model={model} />}>
      {isEmpty ? <NoMembers /> : <Body model={model} />}
    </Screen>
  )
}

const NoMembers = () => (
  <>
    <EmptyState
      art='calendar'
      title={screens.noMembers.title}
      action={<Button size='sm' icon='userplus' onPress={() => void openPage('member')}>{screens.noMembers.action}</Button>}
    >
      {screens.noMembers.text}
    </EmptyState>
    <CoverLink whose={EVERYBODY} />
  </>
)

function Body({ model }: { readonly model: CalendarModel }) {
  return (
    <>
      <WhosePicker model={model} />
      <View className='ax-stack ax-mt-2'>
        <StaleNotice reminding={model.reminding} />
        <OverSection model={model} />
        <NotKnownSection model={model} />
        <MonthCard model={model} />
        {isProjected(model) ? (
          <Notice tone='amber' icon='help' lead={screens.projected.lead}>{screens.projected.text}</Notice>
        ) : null}
      </View>
      <MonthLists model={model} />
      <UnknownSection model={model} />
    </>
  )
}

/** Something in sight stands on a day that nobody has published yet. */
const isProjected = ({ shown }: CalendarModel): boolean =>
  shown.matters.some(({ deadlines }) => deadlines.some(({ certainty }) => certainty === 'projected')) ||
  shown.crossing.some(({ certainty }) => certainty === 'projected')

function WhosePicker({ model: { members, whose, choose } }: { readonly model: CalendarModel }) {
  if (members.length < 2) return null
  const people = members.map((member) => ({ value: member.id, label: member.nickname, face: faceOf(member, members) }))
  return <PickChips chips={[{ value: EVERYBODY, label: screens.everyone }, ...people]} value={whose} onChange={choose} label={screens.whose} />
}

function Overlay({ model }: { readonly model: CalendarModel }) {
  const { opened, cited, marking, reminding, on } = model
  const leave = (go: () => void) => {
    model.close()
    go()
  }
  return (
    <>
      {opened && cited === null ? (
        <EventSheet
          matter={opened}
          on={on}
          marking={marking}
          reminding={reminding}
          citing={{ sources, onOpen: (evidence) => model.cite(evidence, opened) }}
          onClose={model.close}
          onEditEntry={(id) => leave(() => void openPage(isBill(id) ? 'billSheet' : 'entry', { id }))}
          onChangeReminders={() => leave(() => void openPage('reminders'))}
        />
      ) : null}
      <MonthSheet model={model} />
      <SourceSheet on={on} evidence={cited?.evidence ?? null} sources={sources} area={cited?.area} onClose={model.uncite} />
      <Toast message={marking.said} onUndo={marking.undo} onEnd={marking.forget} />
      <RemovedEntryToast />
    </>
  )
}
