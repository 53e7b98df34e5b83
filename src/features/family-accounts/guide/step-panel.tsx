import { useState } from 'react'
import { View } from '@tarojs/components'
import { wordsFor, type Sentence, type Trouble } from '@/domain/guide/guide'
import { readFields, textField } from '@/domain/form/kept-fields'
import { checkNote } from '@/domain/guide/receipt-note'
import type { StepStanding } from '@/domain/guide/standing'
import { openPage } from '@/platform/routes/navigation'
import { BasisChips, type Citing } from '@/shell/basis-chips'
import { copyOut } from '@/shell/copy-out'
import { useTypedForm } from '@/shell/use-typed-form'
import { guideById } from '@/policy/guides'
import { Button, ButtonRow } from '@/ui/touch/button'
import { Chip } from '@/ui/mark/chip'
import { Fold } from '@/ui/frame/fold'
import { GuidePanel, NumberedLines } from '@/ui/list/guide-panel'
import { Notice } from '@/ui/frame/notice'
import { TextField } from '@/ui/form/text-field'
import { TextLink } from '@/ui/mark/text-link'
import { ChannelTabs } from './channel-tabs'
import { guideCopy as copy } from './guide.copy'
import { stepText } from './guide-text'
import { ownParams } from '../link-params'
import type { GuideModel } from './use-guide'
import { WaitLines } from './wait-lines'

type Props = Citing & { readonly step: StepStanding; readonly index: number; readonly model: GuideModel }

/** How to do one step, what it costs to leave it out, and what to do when it does not work. */
export function StepPanel({ step, index, model, ...citing }: Props) {
  const { walk } = model
  const say = (words: string) => wordsFor(words, walk.who, walk.ownerName)
  const { how, isNext } = step
  return (
    <GuidePanel>
      {isNext ? <ChannelTabs model={model} /> : null}
      {model.channel.note && step.step.milestone === 'submitted' ? <Line label={model.channel.name} sentence={model.channel.note} say={say} {...citing} /> : null}
      {walk.guide.walkedFor === 'relative' ? <View className='fa-hands'>{say(copy.hands[step.step.holder])}</View> : null}
      <NumberedLines lines={how.lines.map(say)} />
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
        <BasisChips basis={how.basis} {...citing} />
      </View>
      {how.tips?.map((tip) => (
        <View key={tip} className='fa-line'>
          <Chip>{copy.tip}</Chip>
          <View className='ax-t-note ax-grow'>{say(tip)}</View>
        </View>
      ))}
      {step.step.waits ? <WaitLines waits={step.step.waits} model={model} {...citing} /> : null}
      <Facts step={step} model={model} say={say} {...citing} />
      {step.step.milestone === 'submitted' ? (
        <View className='ax-mt-3'>
          <Notice tone='pine' icon='lock' inset>{copy.privacy}</Notice>
        </View>
      ) : null}
      <Doing key={`${model.matter.member}/${model.matter.about}`} step={step} index={index} model={model} />
    </GuidePanel>
  )
}

type Saying = Citing & { readonly say: (words: string) => string }

function Facts({ step, model, say, ...citing }: Saying & { readonly step: StepStanding; readonly model: GuideModel }) {
  const { takes, missed, troubles } = step.step
  return (
    <>
      {takes ? <Line label={copy.takes} sentence={takes} say={say} {...citing} /> : null}
      {missed ? <Line label={copy.missed} sentence={missed} say={say} member={model.walk.member} {...citing} /> : null}
      {troubles ? <Stuck troubles={troubles} say={say} {...citing} /> : null}
    </>
  )
}

/** Folded away: most people are not stuck. */
function Stuck({ troubles, ...saying }: Saying & { readonly troubles: readonly Trouble[] }) {
  const [open, setOpen] = useState(false)
  return (
    <View className='ax-mt-2'>
      <Fold open={open} onToggle={() => setOpen(!open)}>{copy.stuck}</Fold>
      {open ? troubles.map(({ id, title, then, basis }) => <Line key={id} label={title} sentence={{ text: then, basis }} {...saying} />) : null}
    </View>
  )
}

type LineProps = Saying & { readonly label: string; readonly sentence: Sentence; readonly member?: GuideModel['walk']['member'] }

function Line({ label, sentence, say, member, ...citing }: LineProps) {
  const next = guideById(sentence.guide)
  return (
    <View className='fa-fact'>
      <View className='fa-fact__label'>{say(label)}</View>
      <View className='ax-t-note'>{say(sentence.text)}</View>
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-1'>
        <BasisChips basis={sentence.basis} {...citing} />
        {next ? <TextLink onPress={() => void openPage('familyGuide', ownParams(next.id, member))}>{copy.goTo(next.title)}</TextLink> : null}
      </View>
    </View>
  )
}

type Form = { readonly typed: string }
const readForm = (raw: unknown): Form | null => readFields<Form>(raw, { typed: textField })

/** Tick it, with a receipt where one is handed out; or take the tick back. */
function Doing({ step, index, model }: Omit<Props, keyof Citing>) {
  const { member, list, about } = model.matter
  const { form, change, done } = useTypedForm(`note/${member}/${list}/${step.step.id}/${about}`, (): Form => ({ typed: '' }), readForm)
  const { typed } = form
  const checked = checkNote(typed)
  const problem = checked.kind === 'ok' || checked.kind === 'empty' ? undefined : copy.noteProblems[checked.kind]
  const mark = () => {
    done()
    model.mark(step, checked.kind === 'ok' ? checked.note : undefined)
  }
  const copyStep = () => void copyOut(stepText(step, index, model.walk, model.channel.name), copy.copying)
  if (step.mark) {
    return (
      <View className='ax-mt-3'>
        <Button kind='outline' size='sm' onPress={() => model.unmark(step)}>{copy.undo}</Button>
      </View>
    )
  }
  return (
    <View className='ax-mt-3'>
      {step.step.milestone ? (
        <View className='fa-receipt'>
          <TextField label={copy.note} placeholder={copy.notePlaceholder} value={typed} maxLength={120} error={problem} onChange={(note) => change({ typed: note })} />
        </View>
      ) : null}
      <ButtonRow>
        <Button size='sm' disabled={problem !== undefined} onPress={mark}>{copy.done}</Button>
        <Button kind='outline' size='sm' icon='copy' onPress={copyStep}>{copy.copyStep}</Button>
      </ButtonRow>
    </View>
  )
}
