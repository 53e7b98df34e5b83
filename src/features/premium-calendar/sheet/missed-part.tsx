import { View } from '@tarojs/components'
import { hotlineFor } from '@/policy/enrolment'
import { EvidenceChips, type Citing } from '@/shell/basis-chips'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import { LapseNote, WayRows } from '@/shell/ways/way-rows'
import { Fork } from '@/ui/list/fork'
import { KeyValue } from '@/ui/list/key-value'
import { screens } from '../screens.copy'
import type { SheetProps } from './sheet-props'
import { figuresEvidence } from '../matters/evidence'
import { missedOf } from '../matters/matter-words'
import { isOpenMatter, leadOf } from '../matters/matters'
import { waysOf } from '../matters/ways-of'
import { newbornBranches, type Branches } from './outcome-words'

/** 错过了: the fork where there are two outcomes, and every day of payment beside what it brings. */
export function MissedPart({ matter, on, citing }: SheetProps) {
  if (!isOpenMatter(matter)) return null
  const { outcomes, newbornOutcomes, gapOutcomes, evidence } = leadOf(matter)
  if (newbornOutcomes) return <Missed branches={newbornBranches(newbornOutcomes, on)}><Sources figures={evidence} citing={citing} /></Missed>
  if (outcomes ?? gapOutcomes) {
    return (
      <Missed branches={undefined}>
        <Ways deadline={leadOf(matter)} on={on} />
        <Sources figures={evidence} citing={citing} />
      </Missed>
    )
  }
  const told = missedOf(matter.kind)
  if (told === undefined) return null
  return (
    <KeyValue name={screens.sheet.missed} note={screens.sheet.askHotline(hotlineFor(matter.areaCode))}>
      {told}
      <Sources figures={evidence} citing={citing} />
    </KeyValue>
  )
}

/** Every day of payment, and below what was counted. */
function Ways({ deadline, on }: { readonly deadline: Deadline; readonly on: IsoDate }) {
  return (
    <>
      <WayRows ways={waysOf(deadline, on)} />
      <LapseNote outcomes={deadline.outcomes ?? []} />
    </>
  )
}

type MissedProps = { readonly branches: Branches | undefined; readonly children: React.ReactNode }

const Missed = ({ branches, children }: MissedProps) => (
  <KeyValue name={screens.sheet.missed}>
    {branches ? <Fork {...branches} /> : null}
    {children}
  </KeyValue>
)

const Sources = ({ figures, citing }: { readonly figures: Parameters<typeof figuresEvidence>[0]; readonly citing: Citing }) => (
  <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
    <EvidenceChips evidence={{ ...figuresEvidence(figures), doubt: undefined }} {...citing} />
  </View>
)
