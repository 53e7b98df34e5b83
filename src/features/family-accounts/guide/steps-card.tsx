import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import { wordsFor } from '@/domain/guide/guide'
import type { StepStanding } from '@/domain/guide/standing'
import type { Citing } from '@/shell/basis-chips'
import { Card } from '@/ui/frame/card'
import { Notice } from '@/ui/frame/notice'
import { Stepper, type Step } from '@/ui/form/stepper'
import { ChannelTabs } from './channel-tabs'
import { guideCopy as copy } from './guide.copy'
import { StepPanel } from './step-panel'
import type { GuideModel } from './use-guide'

type Props = Citing & { readonly model: GuideModel }

export function StepsCard({ model, ...citing }: Props) {
  const [looked, setLooked] = useState<readonly string[]>([])
  const toggle = (id: string) => setLooked(looked.includes(id) ? looked.filter((one) => one !== id) : [...looked, id])
  const { standing, channel } = model
  if (channel.silent !== undefined) {
    return (
      <Card pad>
        <ChannelTabs model={model} />
        <View className='ax-mt-3'>
          <Notice tone='amber' icon='help'>{channel.silent}</Notice>
        </View>
      </Card>
    )
  }
  return (
    <Card>
      <Stepper
        label={copy.stepsLabel}
        steps={standing.steps.map((step, index) => stepRow({ step, index, model, citing, open: looked.includes(step.step.id), toggle }))}
      />
    </Card>
  )
}

type Row = {
  readonly step: StepStanding
  readonly index: number
  readonly model: GuideModel
  readonly citing: Citing
  readonly open: boolean
  readonly toggle: (id: string) => void
}

function stepRow({ step, index, model, citing, open, toggle }: Row): Step {
  const { walk } = model
  const state = step.mark ? 'done' : step.isNext ? 'now' : 'next'
  const shown = state === 'now' || open
  return {
    key: step.step.id,
    state,
    title: wordsFor(step.step.title, walk.who, walk.ownerName),
    hint: hintOf(step, model),
    note: noteOf(step, model),
    onToggle: state === 'now' ? undefined : () => toggle(step.step.id),
    panel: shown ? <StepPanel key={step.step.id} step={step} index={index + 1} model={model} {...citing} /> : undefined
  }
}

function hintOf({ step, mark, isNext }: StepStanding, { walk, today }: GuideModel): string | undefined {
  if (mark) return dayWord(mark.on, today)
  if (isNext) return copy.now
  return walk.guide.walkedFor === 'relative' ? copy.holder[step.holder] : undefined
}

function noteOf({ step, mark, sure, isNext }: StepStanding, { walk }: GuideModel): string | undefined {
  if (mark?.note !== undefined) return mark.note
  if (!sure) return step.depends
  return mark || isNext ? undefined : step.takes && wordsFor(step.takes.text, walk.who, walk.ownerName)
}
