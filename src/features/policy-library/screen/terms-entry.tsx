import { View } from '@tarojs/components'
import { Chip } from '@/ui/mark/chip'
import { FactCard } from '@/ui/list/fact-card'
import { Icon } from '@/ui/mark/icon'
import { Tap } from '@/ui/touch/tap'
import { UncertaintyChip } from '@/ui/mark/uncertainty-chip'
import { inWords } from '@/shell/in-words.copy'
import { doubtOf } from './doubt'
import type { Drawing } from '../rows/drawing'
import type { TermsEntry } from '../rows/entries'
import { copy } from '../library.copy'
import type { Row } from '../rows/rows'

type Props = { readonly entry: TermsEntry; readonly drawing: Drawing }

/** Figures that a calculation uses, one row each; a row opens what is behind it. */
export function TermsEntryCard({ entry, drawing }: Props) {
  const { title, year, usedBy, rows } = entry
  return (
    <FactCard
      title={drawing.mark(title)}
      chip={year === undefined ? undefined : <Chip>{year}</Chip>}
      footer={
        <>
          <Chip tone='pine'>{copy.usedBy[usedBy]}</Chip>
          {copy.rowHint}
        </>
      }
    >
      <View className='lib-rows'>
        {rows.map((row, i) => (
          <TermsRow key={i} row={row} drawing={drawing} onPress={() => drawing.openRow(entry, row)} />
        ))}
      </View>
    </FactCard>
  )
}

function TermsRow({ row, drawing, onPress }: { readonly row: Row; readonly drawing: Drawing; readonly onPress: () => void }) {
  const doubt = doubtOf(row.figure)
  const value = row.readings.join(copy.or)
  return (
    <Tap className='lib-row' hoverClass='ax-press' label={inWords(copy.rowLabel(row.label, value))} onPress={onPress}>
      <View className='lib-row__text'>
        <View className='lib-row__label'>{drawing.mark(row.label)}</View>
        <View className='lib-row__value'>{drawing.mark(value)}</View>
        {doubt === undefined ? null : <UncertaintyChip form={doubt.form}>{doubt.words}</UncertaintyChip>}
      </View>
      <Icon name='right' size='sm' className='ax-c-3' />
    </Tap>
  )
}
