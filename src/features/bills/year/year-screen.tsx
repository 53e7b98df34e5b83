import { useMemo, useState } from 'react'
import { View } from '@tarojs/components'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { faceOf } from '@/domain/household/face'
import { openPage } from '@/platform/routes/navigation'
import { CoverNotice } from '@/shell/cover-notice'
import type { Evidence } from '@/shell/evidence'
import { useHeld } from '@/shell/held'
import { Screen } from '@/shell/screen'
import { SourceSheet } from '@/shell/source-sheet'
import { useBills } from '@/state/bills'
import { useHousehold } from '@/state/household'
import { PickChips } from '@/ui/form/pick-chips'
import { RadioList } from '@/ui/form/radio-list'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Notice } from '@/ui/frame/notice'
import { Button } from '@/ui/touch/button'
import { NeedsFamily } from '../needs-family'
import { BillRows, billTitle } from './bill-rows'
import { BillSheet } from './bill-sheet'
import { Everyone } from './everyone'
import { FeedCard } from './feed-card'
import { LinesCard } from './lines-card'
import { MonthChart } from './month-chart'
import { NextCard } from './next-card'
import { RemovedBillToast } from './removed-bill-toast'
import { TakeAway } from './take-away'
import { YearHead } from './year-head'
import { copy } from './year.copy'
import { foundIn, isLost, yearsOf, yearView, type YearView } from './year-view'
import './year.scss'

const EVERYBODY = 'everybody'

type Props = { readonly today: IsoDate; readonly who?: string | undefined; readonly day?: string | undefined }

/** The bills of a person and benefit year, or of everybody. */
export function YearScreen({ today, who: asked, day }: Props) {
  const members = useHousehold((household) => household.members)
  const [who, setWho] = useHeld('who', () => asked ?? '')
  const [on, setOn] = useHeld<IsoDate>('on', () => (isIsoDate(day) ? day : today))
  const member = members.find(({ id }) => id === who) ?? members[0]
  if (member === undefined) return <NeedsFamily title={copy.title} />
  const choose = (next: string) => {
    setWho(next)
    setOn(today)
  }
  const whose = <Whose members={members} value={who === EVERYBODY ? EVERYBODY : member.id} onChange={choose} />
  if (who !== EVERYBODY) return <PersonYear member={member} members={members} today={today} on={on} whose={whose} onYear={setOn} onPerson={choose} />
  return (
    <Screen title={copy.title} footer={<AddBill />}>
      {whose}
      <Everyone members={members} today={today} onOpen={choose} />
    </Screen>
  )
}

function Whose({ members, value, onChange }: { readonly members: readonly Member[]; readonly value: string; readonly onChange: (id: string) => void }) {
  const chips = [...members.map((member) => ({ value: member.id, label: member.nickname, face: faceOf(member, members) })), { value: EVERYBODY, label: copy.everybody }]
  return <PickChips chips={chips} value={value} onChange={onChange} label={copy.whose} />
}

const AddBill = ({ who }: { readonly who?: string }) => (
  <Button icon='plus' onPress={() => void openPage('billSheet', who === undefined ? {} : { member: who })}>{copy.add}</Button>
)

type PersonProps = {
  readonly member: Member
  readonly members: readonly Member[]
  readonly today: IsoDate
  readonly on: IsoDate
  readonly whose: React.ReactNode
  readonly onYear: (on: IsoDate) => void
  readonly onPerson: (id: string) => void
}

function PersonYear({ member, members, today, on, whose, onYear, onPerson }: PersonProps) {
  const bills = useBills((all) => all.bills)
  const view = useMemo(() => yearView(member, bills, on, today), [member, bills, on, today])
  const [opened, setOpened] = useState('')
  const [picking, setPicking] = useState(false)
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const one = view.bills.find(({ bill }) => bill.id === opened)
  return (
    <Screen
      title={copy.titleOf(member.nickname)}
      footer={<AddBill who={member.id} />}
      overlay={
        <>
          <BillSheet bill={one?.bill} title={one === undefined ? '' : billTitle(one, member.areaCode)} onClose={() => setOpened('')} />
          <YearSheet view={view} today={today} open={picking} onChoose={onYear} onClose={() => setPicking(false)} />
          <SourceSheet on={view.year.to < today ? view.year.to : today} evidence={evidence} sources={foundIn(view.lookup)?.sources ?? {}} area={view.member.areaCode} onClose={() => setEvidence(null)} />
          <RemovedBillToast />
        </>
      }
    >
      {whose}
      <YearHead view={view} onYear={() => setPicking(true)} />
      <YearCards view={view} members={members} today={today} onBill={setOpened} onEvidence={setEvidence} onPerson={onPerson} />
    </Screen>
  )
}

type CardsProps = {
  readonly view: YearView
  readonly members: readonly Member[]
  readonly today: IsoDate
  readonly onBill: (id: string) => void
  readonly onEvidence: (evidence: Evidence) => void
  readonly onPerson: (id: string) => void
}

/** What the year holds, under its head: the months, what counts so far, what comes next and the bills. */
function YearCards({ view, members, today, onBill, onEvidence, onPerson }: CardsProps) {
  const isWhole = !isLost(view)
  return (
    <>
      <MonthChart key={`${view.member.id}${view.year.from}`} months={view.months} />
      {isWhole ? <Counted view={view} today={today} onEvidence={onEvidence} /> : <Below><Notice tone='amber'>{copy.lost}</Notice></Below>}
      <BillRows view={view} today={today} onOpen={onBill} />
      {isWhole ? <FeedCard view={view} /> : null}
      {members.length > 1 ? <Everyone members={members} today={today} onOpen={onPerson} /> : null}
      {isWhole && view.bills.length > 0 ? <TakeAway view={view} /> : null}
      <Below><Notice>{copy.notice}</Notice></Below>
    </>
  )
}

const Below = ({ children }: { readonly children: React.ReactNode }) => <View className='ax-mt-4'>{children}</View>

/** What the rules of the place make of the year. */
const Counted = ({ view, today, onEvidence }: Pick<CardsProps, 'view' | 'today' | 'onEvidence'>) => (
  <>
    <LinesCard view={view} onOpen={onEvidence} />
    {view.next.length > 0 ? <Below><CoverNotice member={view.member} on={today} /></Below> : null}
    <NextCard view={view} />
  </>
)

type YearSheetProps = { readonly view: YearView; readonly today: IsoDate; readonly open: boolean; readonly onChoose: (on: IsoDate) => void; readonly onClose: () => void }

function YearSheet({ view, today, open, onChoose, onClose }: YearSheetProps) {
  const bills = useBills((all) => all.bills)
  const options = yearsOf(view.member, bills, today).map(({ from, to }) => ({ value: from, title: copy.year(from, to) }))
  const choose = (from: IsoDate) => {
    onChoose(from)
    onClose()
  }
  return (
    <BottomSheet open={open} title={copy.yearSheet} note={copy.yearNote} onClose={onClose}>
      <RadioList options={options} value={view.year.from} onChange={choose} label={copy.yearSheet} />
    </BottomSheet>
  )
}
