import { View } from '@tarojs/components'
import { dayOf, monthOf, type IsoDate } from '@/domain/date/iso-date'
import { claimDeadline } from '@/domain/filing/claim-deadline'
import { formatYuan } from '@/domain/money/format-yuan'
import { enrolmentRulesFor } from '@/policy/enrolment'
import { placeNamed } from '@/policy/places'
import { Card } from '@/ui/frame/card'
import { EmptyState } from '@/ui/frame/empty-state'
import { SectionHeader } from '@/ui/frame/section-header'
import { Chip } from '@/ui/mark/chip'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { yuanText } from '@/ui/mark/money'
import { Tap } from '@/ui/touch/tap'
import { careLine } from '../bill-words.copy'
import type { BillSums } from './bill-sums'
import { offRules } from './off-rules'
import { copy } from './year.copy'
import { isLost, type YearView } from './year-view'

const { bills } = copy
/** Lists stay under the sixty children a node may have. */
const SHOWN = 50

type Props = { readonly view: YearView; readonly today: IsoDate; readonly onOpen: (id: string) => void }

export function BillRows({ view, today, onOpen }: Props) {
  if (view.bills.length === 0) return <View className='ax-mt-4'><EmptyState title={bills.none}>{bills.noneText}</EmptyState></View>
  return (
    <>
      <SectionHeader title={bills.title} note={bills.count(view.bills.length)} />
      <Card>
        {view.bills.slice(0, SHOWN).map((one) => (
          <BillRow key={one.bill.id} one={one} view={view} today={today} onPress={() => onOpen(one.bill.id)} />
        ))}
      </Card>
    </>
  )
}

export function billTitle({ bill }: BillSums, areaCode: string): string {
  return careLine(bill.state === 'estimated' ? bill.form : bill, placeNamed(areaCode)?.short ?? '')
}

type RowProps = { readonly one: BillSums; readonly view: YearView; readonly today: IsoDate; readonly onPress: () => void }

function BillRow({ one, view, today, onPress }: RowProps) {
  const claim = one.bill.state === 'unclaimed' ? claimOf(view, one.on, today) : null
  return (
    <Tap className='year-bill' hoverClass='ax-press' role='button' onPress={onPress}>
      <View className='year-bill__day'>
        <View className='year-bill__number'>{dayOf(one.on)}</View>
        <View className='ax-t-mini'>{bills.month(monthOf(one.on))}</View>
      </View>
      <View className='ax-grow'>
        <View className='year-bill__head'>
          <View className='ax-t-body ax-t-medium'>{billTitle(one, view.member.areaCode)}</View>
          {one.total === null ? null : <View className='ax-t-body ax-t-strong ax-nowrap'>{yuanText(one.total)}</View>}
        </View>
        <View className='ax-t-note'>{claim === null ? paidWords(one) : claim.text}</View>
        <View className='ax-row ax-row--wrap ax-row--tight ax-mt-1'>
          <StateChip one={one} claim={claim} />
          <OffChip one={one} view={view} />
        </View>
      </View>
    </Tap>
  )
}

export function paidWords({ fund, family, computed }: BillSums): string {
  if (fund === null || family === null) return bills.unknown
  const [paid, own] = [formatYuan(fund), formatYuan(family)]
  if (computed) return bills.about(paid, own)
  return fund === 0 ? bills.only(own) : bills.paid(paid, own)
}

type Claim = { readonly text: string; readonly chip: string; readonly hot: boolean }

const HOT_DAYS = 7

function claimOf(view: YearView, on: IsoDate, today: IsoDate): Claim {
  if (isLost(view)) return { text: bills.claimLost, chip: bills.state.unclaimed, hot: false }
  const limit = claimDeadline(enrolmentRulesFor(view.member.areaCode)?.claimMonths, on, today)
  if (limit.kind === 'open') return { text: bills.claimBy(limit.lastDay), chip: bills.daysLeft(limit.days), hot: limit.days <= HOT_DAYS }
  if (limit.kind === 'passed') return { text: bills.claimBy(limit.lastDay), chip: bills.overdue, hot: true }
  return { text: bills.claimUnknown, chip: bills.state.unclaimed, hot: false }
}

/** What a settled paper differs from the rules by is no mistake of anybody: it is amber, and leads to the comparison. */
function OffChip({ one, view }: Pick<RowProps, 'one' | 'view'>) {
  const off = offRules(one, view)
  return off === null ? null : <UncertaintyChip form='conflict'>{bills.off(formatYuan(off))}</UncertaintyChip>
}

function StateChip({ one, claim }: { readonly one: BillSums; readonly claim: Claim | null }) {
  if (claim !== null) return <Chip tone={claim.hot ? 'verm' : 'neutral'} icon='clock'>{claim.chip}</Chip>
  if (one.bill.state === 'estimated') return <View className='year-guess'>{bills.state.estimated}</View>
  return <Chip tone='pine' icon='check'>{bills.state.settled}</Chip>
}
