import { View } from '@tarojs/components'
import { subtractToZero } from '@/domain/money/fen'
import { formatYuan } from '@/domain/money/format-yuan'
import { Card } from '@/ui/frame/card'
import { ComparisonGroup, type ComparisonRowProps } from '@/ui/list/comparison'
import { Legend } from '@/ui/chart/legend'
import { yuanText } from '@/ui/mark/money'
import { Notice } from '@/ui/frame/notice'
import { SectionHeader } from '@/ui/frame/section-header'
import type { Choice, ComparedChoice } from './compare-choices'
import { copy } from './result.copy'
import { disclaimer } from './result-text'
import type { ReadyResult } from './use-result'
import { wholePercent } from './waterfall-rows'

type Props = { readonly model: ReadyResult }

/** Other choices on the same bill, where there are any. */
export const ComparisonCard = ({ model }: Props) => (model.comparison.length === 0 ? null : <Choices model={model} />)

/** What all of it is not. */
export const Disclaimer = ({ model }: Props) => (
  <View className='est-disclaimer'>
    <Notice icon='info'>{disclaimer(model)}</Notice>
  </View>
)

function Choices({ model }: Props) {
  const { comparison, read } = model
  const notes = comparison.flatMap(({ choices }) => choices.flatMap(noteOf))
  return (
    <>
      <SectionHeader title={copy.compare} note={copy.compareNote} />
      <Card>
        <Legend apart items={[{ tone: 'pool', label: copy.legendFund }, { tone: 'cash', label: copy.legendHome }]} />
        {comparison.map(({ place, choices }) => (
          <ComparisonGroup
            key={place}
            title={place === 'away' ? copy.compareAway : copy.compareHome(read.found.pack.area.short)}
            rows={choices.map((choice) => rowOf(choice, model))}
          />
        ))}
        <View className='est-notes'>
          {notes.map((note) => (
            <View key={note}>{note}</View>
          ))}
        </View>
      </Card>
    </>
  )
}

const labelOf = (choice: Choice): string => (choice.kind === 'tier' ? copy.tierHospitals[choice.tier] : copy.filings[choice.filing])

function rowOf({ choice, current, low }: ComparedChoice, { estimate }: ReadyResult): ComparisonRowProps {
  const now = estimate.low.family
  const total = estimate.low.total
  const base = { label: labelOf(choice), fund: low.fund, home: low.family, barLabel: copy.bar(wholePercent(low.fund, total), wholePercent(low.family, total)) }
  if (current) return { ...base, current, delta: copy.current }
  if (low.family === now) return { ...base, delta: copy.same }
  const pays = low.family > now
  const by = formatYuan(pays ? subtractToZero(low.family, now) : subtractToZero(now, low.family))
  return { ...base, delta: pays ? copy.more(by) : copy.less(by), deltaTone: pays ? 'plum' : 'pine' }
}

/** Where a choice brings a doubt of its own, each reading with its sum. */
function noteOf({ choice, readings }: ComparedChoice): readonly string[] {
  if (readings.length < 2) return []
  return [copy.readingsOf(labelOf(choice), readings.map(({ label, fund }) => copy.readingPart(label, yuanText(fund))).join(copy.semicolon))]
}
