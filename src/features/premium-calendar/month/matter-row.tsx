import { weekdayWord } from '@/domain/date/day-words.copy'
import { dayOf, type IsoDate } from '@/domain/date/iso-date'
import { EvidenceChips } from '@/shell/basis-chips'
import type { Evidence } from '@/shell/evidence'
import { EventRow } from '@/ui/calendar/event-row'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { doubtsOf } from '../matters/doubts'
import { figuresEvidence, sources } from '../matters/evidence'
import { leadOf, type Matter } from '../matters/matters'
import { leftOf } from '../matters/left-words'
import { markOf, titleOf } from '../matters/matter-words'
import { nextWords } from '../matters/ways-of'
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
