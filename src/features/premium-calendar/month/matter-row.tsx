import { weekdayWord } from '@/domain/date/day-words.copy'
import { dayOf, type IsoDate } from '@/domain/date/iso-date'
import type { Deadline } from '@/domain/deadline/deadline'
import { EvidenceChips } from '@/shell/basis-chips'
import type { Evidence } from '@/shell/evidence'
import { EventRow } from '@/ui/calendar/event-row'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'
import { doubtsOf } from '../matters/doubts'
import { figuresEvidence, sources } from '../matters/evidence'
import { leadOf, openOnes, owing, type Matter } from '../matters/matters'
import { leftOf } from '../matters/left-words'
import { markOf, namesOf, stillUntil, titleOf } from '../matters/matter-words'
import { costOf, sumText, type Sum } from '@/shell/premium-sums'
import { waysOf } from '../matters/ways-of'
import { shortArea } from '../matters/short-area'

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
  const [still, detail] = [stillUntil(leadOf(matter), on), detailOf(matter)]
  const { doubt: _inWords, ...evidence } = figuresEvidence(leadOf(matter).evidence)
  return (
    <EventRow
      at={at ?? { day: dayOf(matter.by), weekday: weekdayWord(matter.by) }}
      next={nextWords(leadOf(matter), on)}
      mark={markOf(matter.kind)}
      title={titleOf(matter)}
      note={[...(still === undefined ? [] : [still]), ...(detail === '' ? [] : [detail])].join(copy.separator)}
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

/** 「2027 年度 · 妈妈、小满 · 共 ¥880.00」, 「交回衢州医保」 */
export function detailOf(matter: Matter): string {
  if (matter.kind === 'claim') return copy.titles.handIn(shortArea(matter.areaCode))
  const { repeats } = leadOf(matter)
  if (repeats !== undefined) return screens.entry.every[repeats.every]
  const cost = costOf(openOnes(matter))
  const parts = [...(matter.kind === 'premium' ? whoseYear(matter) : []), ...(cost ? [costText(cost)] : [])]
  return parts.join(copy.separator)
}

const costText = (cost: Sum): string => (cost.unknown && cost.low === 0 ? sumText(cost) : screens.money.total(sumText(cost)))

function whoseYear(matter: Matter): readonly string[] {
  const { year } = leadOf(matter)
  return [...(year === undefined ? [] : [screens.year(year)]), ...(matter.members.length > 1 ? [namesOf({ members: owing(matter) })] : [])]
}
