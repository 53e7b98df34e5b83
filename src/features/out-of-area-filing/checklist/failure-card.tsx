import { View } from '@tarojs/components'
import { ANSWERS } from '@/domain/filing/situation'
import { diagnose, type CheckAnswers, type Diagnosis, type Failure } from '@/domain/filing/settlement-failure'
import { settlementFailures } from '@/policy/checklists'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { NumberedLines } from '@/ui/list/guide-panel'
import { SectionHeader } from '@/ui/frame/section-header'
import { Segmented } from '@/ui/form/segmented'
import { useHeld } from '@/shell/held'
import { BasisChips, type OpenEvidence } from '../cite-chips'
import { copy } from './checklist.copy'
import type { ChecklistModel } from './use-checklist'

type Props = { readonly model: ChecklistModel; readonly onOpen: OpenEvidence }
const words = copy.failure

/** Why the desk could not settle: one question after another, until there is a reason and a next step. */
export function FailureCard({ model, onOpen }: Props) {
  const [answers, setAnswers] = useHeld<CheckAnswers | null>('failure', () => null)
  const care = model.situation.care
  if (care === 'pharmacy') return null
  const diagnosis = answers === null ? null : diagnose(care, answers)
  return (
    <>
      <SectionHeader title={words.title} note={diagnosis?.kind === 'check' ? words.step(diagnosis.number, diagnosis.of) : undefined} />
      <Card pad>
        {diagnosis === null ? (
          <Button kind='secondary' onPress={() => setAnswers({})}>{words.start}</Button>
        ) : (
          <Found diagnosis={diagnosis} model={model} onOpen={onOpen} onAnswer={(check, answer) => setAnswers({ ...answers, [check]: answer })} onAgain={() => setAnswers({})} />
        )}
      </Card>
    </>
  )
}

type FoundProps = Props & {
  readonly diagnosis: Diagnosis
  readonly onAnswer: (check: string, answer: (typeof ANSWERS)[number]) => void
  readonly onAgain: () => void
}

function Found({ diagnosis, model, onOpen, onAnswer, onAgain }: FoundProps) {
  if (diagnosis.kind === 'check') {
    const { ask } = settlementFailures[diagnosis.check]
    const options = ANSWERS.map((value) => ({ value, label: words[value] }))
    return (
      <View key={diagnosis.check}>
        <View className='ax-t-head'>{ask}</View>
        <View className='ax-mt-3'>
          <Segmented options={options} value={undefined} onChange={(answer) => onAnswer(diagnosis.check, answer)} label={ask} />
        </View>
      </View>
    )
  }
  return (
    <>
      <Advice failure={diagnosis.failure} diagnosis={diagnosis} model={model} onOpen={onOpen} />
      <View className='ax-mt-3'>
        <Button kind='outline' onPress={onAgain}>{words.again}</Button>
      </View>
    </>
  )
}

function Advice({ failure, diagnosis, model, onOpen }: Props & { readonly failure: Failure; readonly diagnosis: Diagnosis }) {
  const { name, next, basis } = settlementFailures[failure]
  const open = diagnosis.kind === 'askDesk' ? diagnosis.open.map((check) => settlementFailures[check].name) : []
  return (
    <>
      <View className='ax-t-head'>{diagnosis.kind === 'askDesk' ? words.askDesk : words.found(name)}</View>
      {open.length === 0 ? null : <View className='ax-t-sub'>{words.open(open)}</View>}
      <View className='ax-mt-2'>
        <NumberedLines lines={next.map(model.fill)} />
      </View>
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
        <BasisChips basis={basis} home={model.answers.home} onOpen={onOpen} />
      </View>
    </>
  )
}
