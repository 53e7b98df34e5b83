import { View } from '@tarojs/components'
import type { ChecklistStep } from '@/domain/filing/checklist'
import type { Row } from '@/domain/filing/checklist-standing'
import { dayWord } from '@/domain/date/day-words.copy'
import { Card } from '@/ui/frame/card'
import { ChecklistRow } from '@/ui/list/checklist-row'
import { SectionHeader } from '@/ui/frame/section-header'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from './checklist.copy'
import type { ChecklistModel } from './use-checklist'

type Props = { readonly model: ChecklistModel; readonly onDetails: (step: ChecklistStep) => void; readonly onMark: (step: ChecklistStep) => void }

export function StepsCard({ model, onDetails, onMark }: Props) {
  const { standing, toggle } = model
  return (
    <>
      <SectionHeader title={copy.steps} note={copy.stepsHint} />
      <Card>
        {standing.rows.map((row) => (
          <StepRow
            key={row.step.id}
            row={row}
            model={model}
            onToggle={() => (isDated(row) ? onMark(row.step) : toggle(row.step))}
            onDetails={() => onDetails(row.step)}
          />
        ))}
      </Card>
    </>
  )
}

/** Handing in and taking effect have a day and a receipt: they are written down, not merely ticked. */
const isDated = ({ step }: Row): boolean => step.kind === 'submit' || step.kind === 'result'

type RowProps = { readonly row: Row; readonly model: ChecklistModel; readonly onToggle: () => void; readonly onDetails: () => void }

function StepRow({ row, model, onToggle, onDetails }: RowProps) {
  const { fill, on } = model
  const { step, state, mark, waitsFor } = row
  const title = fill(step.title)
  const hint = state === 'next' ? copy.nextUp : state === 'locked' ? copy.waits[waitsFor?.kind ?? 'do'] : undefined
  const note = mark === undefined ? fill(step.how.text) : [dayWord(mark.on, on), mark.note ?? ''].join(' ').trim()
  return (
    <View className='oof-step'>
      <ChecklistRow state={state} title={title} note={note} hint={hint} onToggle={onToggle} />
      <View className='oof-step__more'>
        <TextLink quiet onPress={onDetails} label={copy.detailsLabel(title)}>{copy.details}</TextLink>
      </View>
    </View>
  )
}
