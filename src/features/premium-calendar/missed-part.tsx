import { View } from '@tarojs/components'
import type { DeadlineKind } from '@/domain/deadline/deadline'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Outcome } from '@/domain/enrolment/first-day'
import { EvidenceChips, type Citing } from '@/shell/basis-chips'
import { DataTable } from '@/ui/data-table'
import { Fork } from '@/ui/fork'
import { KeyValue } from '@/ui/key-value'
import { copy } from './calendar.copy'
import type { SheetProps } from './event-sheet'
import { figuresEvidence } from './evidence'
import { hotlineOf } from './hotline'
import { isOpenMatter, leadOf } from './matters'
import { newbornBranches, outcomeRows, premiumBranches, type Branches } from './outcome-words'

type Told = Exclude<DeadlineKind, 'premium' | 'newborn' | 'own' | 'coverStart' | 'coverEnd'>
const isTold = (kind: DeadlineKind): kind is Told => kind in copy.missed.told

/** 错过了: the fork where there are two outcomes, and every day of payment beside what it brings. */
export function MissedPart({ matter, on, citing }: SheetProps) {
  if (!isOpenMatter(matter)) return null
  const { outcomes, newbornOutcomes, evidence } = leadOf(matter)
  if (newbornOutcomes) return <Missed branches={newbornBranches(newbornOutcomes, on)}><Sources figures={evidence} citing={citing} /></Missed>
  if (outcomes) {
    return (
      <Missed branches={premiumBranches(outcomes, on)}>
        <OutcomeTable outcomes={outcomes} on={on} />
        <Sources figures={evidence} citing={citing} />
      </Missed>
    )
  }
  if (!isTold(matter.kind)) return null
  return (
    <KeyValue name={copy.sheet.missed} note={copy.sheet.askHotline(hotlineOf(matter.areaCode))}>
      {copy.missed.told[matter.kind]}
      <Sources figures={evidence} citing={citing} />
    </KeyValue>
  )
}

type MissedProps = { readonly branches: Branches | undefined; readonly children: React.ReactNode }

const Missed = ({ branches, children }: MissedProps) => (
  <KeyValue name={copy.sheet.missed}>
    {branches ? <Fork {...branches} /> : null}
    {children}
  </KeyValue>
)

function OutcomeTable({ outcomes, on }: { readonly outcomes: readonly Outcome[]; readonly on: IsoDate }) {
  const lapse = outcomes.flatMap(({ cover }) => (cover.kind === 'from' ? [cover.lapse] : []))[0]
  return (
    <View className='ax-mt-3'>
      <DataTable head={[copy.missed.when, copy.missed.start]} rows={outcomeRows(outcomes, on)} label={copy.missed.table} />
      {lapse && lapse.years.length > 0 ? (
        <View className='ax-t-note ax-mt-1'>
          {copy.missed.lapsed(lapse.years.length)}
          {lapse.repaired > 0 ? copy.missed.repaired(lapse.repaired) : ''}
        </View>
      ) : null}
      {lapse?.open ? <View className='ax-t-note ax-mt-1'>{copy.missed.open}</View> : null}
    </View>
  )
}

const Sources = ({ figures, citing }: { readonly figures: Parameters<typeof figuresEvidence>[0]; readonly citing: Citing }) => (
  <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
    <EvidenceChips evidence={{ ...figuresEvidence(figures), doubt: undefined }} {...citing} />
  </View>
)
