import { weekdayWord } from '@/domain/date/day-words.copy'
import { dayOf, type IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import { EvidenceChips } from '@/shell/basis-chips'
import type { Evidence } from '@/shell/evidence'
import { EventRow } from '@/ui/calendar/event-row'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { screens } from '../screens.copy'
import { doubtsOf } from '../matters/doubts'
import { figuresEvidence, sources } from '../matters/evidence'
import { leadOf, type Matter } from '../matters/matters'
import { leftOf } from '../matters/left-words'
import { markOf, titleOf } from '../matters/matter-words'
import { waysOf } from '../matters/ways-of'
import { noteOf } from './matter-note'

export type MatterRowProps = {
  readonly matter: Matter
  readonly on: IsoDate
  /** Where its month is not the one shown. */
  readonly at?: { readonly day: string; readonly weekday: string }
  readonly onOpen: () => void
  readonly onCite: (evidence: Evidence) => void
}

export function MatterRow({ matter, on, at, onOpen, onCite }: MatterRowProps) {
  const left = leftOf(matter, on)
  const { doubt: _inWords, ...evidence } = figuresEvidence(leadOf(matter).evidence)
  return (
    <EventRow
      at={at ?? { day: dayOf(matter.by), weekday: weekdayWord(matter.by) }}
      next={nextWords(leadOf(matter), on)}
      mark={markOf(matter.kind)}
      title={titleOf(matter)}
      note={noteOf(matter, on)}
      left={left.text}
      hot={left.hot}
      onPress={onOpen}
      chips={
        <>
          <EvidenceChips evidence={evidence} sources={sources} onOpen={onCite} />
          {doubtsOf(matter).map(({ form, words }) => (
            <UncertaintyChip key={words} form={form}>{words}</UncertaintyChip>
          ))}
        </>
      }
    />
  )
}

/** 「今天缴，2月1日起能报。拖着：要等 3 个月」 of what is over and open. */
function nextWords(lead: Deadline, on: IsoDate): string | undefined {
  if (lead.state !== 'late' && lead.state !== 'overdue') return undefined
  const ways = waysOf(lead, on)
  const [now] = ways
  if (now?.key !== 'today') return undefined
  const later = ways.find(({ key, outcome }) => key !== 'today' && key !== 'nextYear' && outcome !== now.outcome)
  return later === undefined ? screens.ways.nowOnly(now.outcome) : screens.ways.next(now.outcome, later.outcome)
}
