import { View } from '@tarojs/components'
import { counterOf } from '@/domain/benefit/year/counters'
import type { Headroom } from '@/domain/benefit/year/headroom'
import { formatYuan } from '@/domain/money/format-yuan'
import { hotlineFor } from '@/policy/enrolment'
import { EvidenceChips } from '@/shell/basis-chips'
import { figuresEvidence, type Evidence, type Sources } from '@/shell/evidence'
import { Card } from '@/ui/frame/card'
import { Notice } from '@/ui/frame/notice'
import { SectionHeader } from '@/ui/frame/section-header'
import { Chip } from '@/ui/mark/chip'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { aria } from '@/ui/touch/a11y'
import { copy } from './year.copy'
import { foundIn, type YearView } from './year-view'

const { lines } = copy
type Props = { readonly view: YearView; readonly onOpen: (evidence: Evidence) => void }

/** How far the settled bills are from where 大病 begins, and from every yearly limit. An unknown limit is said, never drawn as an empty bar. */
export function LinesCard({ view, onOpen }: Props) {
  const found = foundIn(view.lookup)
  if (found === null) return <View className='ax-mt-4'><Notice icon='help'>{lines.none}</Notice></View>
  return (
    <>
      <SectionHeader title={lines.title} note={lines.note} />
      <Card>
        {view.lines.map((line) => (
          <Line key={`${line.line}${line.name}`} line={line} sources={found.sources} onOpen={onOpen} />
        ))}
        {view.capUnknown ? <UnknownCap view={view} /> : null}
      </Card>
    </>
  )
}

const TITLES: Readonly<Record<Headroom['line'], (name: string) => string>> = {
  majorIllnessStart: () => lines.majorIllnessStart, majorIllnessCap: () => lines.majorIllnessCap, fundCap: lines.capOf, costCap: lines.costCapOf, largeExpenseCap: lines.layerCap,
  assistanceCap: lines.assistanceCap, furtherStart: lines.layerStart, furtherCap: lines.layerCap, supplementaryCap: lines.supplementaryCap
}

export const titleOf = ({ line, name }: Headroom): string => TITLES[line](name)

const isStartOf = ({ line }: Headroom): boolean => line === 'majorIllnessStart' || line === 'furtherStart'

/** How much has been counted or paid, and where the line lies. */
export function endsOf(line: Headroom): readonly [string, string] {
  const [used, limit] = [formatYuan(line.used), formatYuan(line.limit)]
  if (isStartOf(line)) return [lines.counted(used), lines.start(limit)]
  return [line.line === 'costCap' ? lines.counts(used) : lines.paid(used), lines.most(limit)]
}

const SOON_BELOW = 0.25

/** A quarter of the way left is soon; once it has begun, what may come after it matters. */
function startWords({ left, limit }: Headroom): string {
  if (left === 0) return lines.aid
  return left <= limit * SOON_BELOW ? lines.soon + lines.startText : lines.startText
}

type LineProps = { readonly line: Headroom; readonly sources: Sources; readonly onOpen: Props['onOpen'] }

function Line({ line, sources, onOpen }: LineProps) {
  const title = titleOf(line)
  const [first, last] = endsOf(line)
  return (
    <View className='year-line'>
      <View className='ax-row ax-row--between ax-row--wrap'>
        <View className='ax-t-body ax-t-medium'>{title}</View>
        <Left line={line} />
      </View>
      <Bar line={line} label={lines.spoken(title, first, last)} />
      <View className='year-line__ends'>
        <View>{first}</View>
        <View>{last}</View>
      </View>
      {line.line === 'majorIllnessStart' ? <View className='ax-t-note ax-c-2 ax-mt-1'>{startWords(line)}</View> : null}
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
        <EvidenceChips evidence={figuresEvidence(line.figures)} sources={sources} onOpen={onOpen} />
      </View>
    </View>
  )
}

function Left({ line }: { readonly line: Headroom }) {
  const { left } = line
  if (!isStartOf(line)) return <View className='ax-t-sub'>{line.line === 'costCap' ? lines.toCount(formatYuan(left)) : lines.room(formatYuan(left))}</View>
  return left === 0 ? <Chip tone='pine' icon='check'>{lines.started}</Chip> : <View className='ax-t-sub'>{lines.left(formatYuan(left))}</View>
}

/** The bar of a start goes past it, with a tick where it lies; that of a limit ends there. */
function Bar({ line, label }: { readonly line: Headroom; readonly label: string }) {
  const { limit, used } = line
  const isStart = isStartOf(line)
  const end = isStart ? Math.max(used, limit) * 1.25 : limit
  const share = (amount: number): string => `${Math.min(100, (amount / Math.max(1, end)) * 100).toFixed(1)}%`
  return (
    <View className='year-bar' {...aria({ role: 'img', label })}>
      {used > 0 ? <View className={isStart ? 'year-bar__used year-bar__used--hatch' : 'year-bar__used'} style={{ width: share(used) }} /> : null}
      {isStart ? <View className='year-bar__tick' style={{ left: share(limit) }} /> : null}
    </View>
  )
}

function UnknownCap({ view: { after, member } }: { readonly view: YearView }) {
  return (
    <View className='year-line'>
      <View className='ax-row ax-row--between ax-row--wrap'>
        <View className='ax-t-body ax-t-medium'>{lines.fundCap}</View>
        <UncertaintyChip form='conflict'>{lines.unknown}</UncertaintyChip>
      </View>
      <View className='year-bar year-bar--unknown' {...aria({ role: 'img', label: lines.capUnknown })} />
      <View className='year-line__ends'>
        <View>{lines.spent(formatYuan(counterOf(after, 'all').paid))}</View>
        <View>{lines.capUnknown}</View>
      </View>
      <View className='ax-t-note ax-c-2 ax-mt-2'>{lines.unknownText(hotlineFor(member.areaCode))}</View>
    </View>
  )
}
