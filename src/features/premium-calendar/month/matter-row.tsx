import { weekdayWord } from '@/domain/date/day-words.copy'
import { dayOf, type IsoDate } from '@/domain/date/iso-date'
import { EvidenceChips } from '@/shell/basis-chips'
import type { Evidence } from '@/shell/evidence'
import { EventRow } from '@/ui/calendar/event-row'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { copy } from '../calendar.copy'
import { doubtsOf } from '../matters/doubts'
import { figuresEvidence, sources } from '../matters/evidence'
import { leadOf, openOnes, type Matter } from '../matters/matters'
import { leftOf, markOf, namesOf, titleOf } from '../matters/matter-words'
import { costOf, sumText, type Sum } from '../matters/money-words'
import { shortArea } from '../matters/short-area'

export type MatterRowProps = {
  readonly matter: Matter
  readonly on: IsoDate
  readonly onOpen: () => void
  readonly onCite: (evidence: Evidence) => void
}

export function MatterRow({ matter, on, onOpen, onCite }: MatterRowProps) {
  const left = leftOf(matter, on)
  const { doubt: _inWords, ...evidence } = figuresEvidence(leadOf(matter).evidence)
  return (
    <EventRow
      at={{ day: dayOf(matter.by), weekday: weekdayWord(matter.by) }}
      mark={markOf(matter.kind)}
      title={titleOf(matter)}
      note={detailOf(matter)}
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

/** 「2027 年度 · 妈妈、小满 · 共 ¥880.00」, 「交回衢州医保」 */
export function detailOf(matter: Matter): string {
  if (matter.kind === 'claim') return copy.titles.handIn(shortArea(matter.areaCode))
  const { repeats } = leadOf(matter)
  if (repeats !== undefined) return copy.entry.every[repeats.every]
  const cost = costOf(openOnes(matter))
  const parts = [...(matter.kind === 'premium' ? whoseYear(matter) : []), ...(cost ? [costText(cost)] : [])]
  return parts.join(copy.separator)
}

const costText = (cost: Sum): string => (cost.unknown && cost.low === 0 ? copy.money.unknown : copy.money.total(sumText(cost)))

function whoseYear(matter: Matter): readonly string[] {
  const { year } = leadOf(matter)
  return [...(year === undefined ? [] : [copy.year(year)]), ...(matter.members.length > 1 ? [namesOf(matter)] : [])]
}
