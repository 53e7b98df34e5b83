import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import { FactCard } from '@/ui/list/fact-card'
import { TextLink } from '@/ui/mark/text-link'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { ClaimRows } from './claim-rows'
import { doubtOf } from './doubt'
import type { Drawing } from '../rows/drawing'
import type { FactEntry } from '../rows/entries'
import { copy } from '../library.copy'
import type { Row } from '../rows/rows'

type Props = { readonly entry: FactEntry; readonly drawing: Drawing }

/** A question, the answer in use, what each source says, and why it was decided so. */
export function FactEntryCard({ entry, drawing }: Props) {
  const { row, title, sources } = entry
  const doubt = doubtOf(row.figure)
  const [claim] = row.figure.claims
  return (
    <FactCard
      title={drawing.mark(title)}
      chip={doubt === undefined ? undefined : <UncertaintyChip form={doubt.form}>{doubt.words}</UncertaintyChip>}
      why={row.figure.why === undefined ? undefined : drawing.mark(row.figure.why)}
      footer={
        <>
          <View className='ax-grow'>{copy.checked(dayWord(claim.checkedOn, drawing.today))}</View>
          <TextLink label={copy.moreLabel(title)} onPress={() => drawing.openRow(entry, row)}>{copy.more}</TextLink>
        </>
      }
    >
      <Readings row={row} drawing={drawing} />
      <ClaimRows row={row} sources={sources} drawing={drawing} />
      <Asides row={row} drawing={drawing} />
    </FactCard>
  )
}

type RowProps = { readonly row: Row; readonly drawing: Drawing }

const Readings = ({ row, drawing }: RowProps) => (
  <>
    {row.readings.map((reading, i) => (
      <View key={i} className='lib-answer'>{drawing.mark(reading)}</View>
    ))}
  </>
)

/** Considered and not used: shown, never hidden. */
export const Asides = ({ row, drawing }: RowProps) => (
  <>
    {row.asides.map((aside, i) => (
      <View key={i} className='lib-aside'>
        <View className='lib-aside__word'>{copy.asideHead}</View>
        <View className='ax-grow'>{drawing.mark(aside)}</View>
      </View>
    ))}
  </>
)
