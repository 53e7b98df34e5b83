import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { ChecklistStep, MaterialGroup } from '@/domain/filing/checklist'
import type { Sentence } from '@/domain/guide/guide'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Button } from '@/ui/touch/button'
import { BasisChips, type OpenEvidence } from '../cite-chips'
import { copy } from './checklist.copy'
import type { ChecklistModel } from './use-checklist'

type Props = { readonly model: ChecklistModel; readonly step: ChecklistStep | null; readonly onClose: () => void; readonly onOpen: OpenEvidence }

const words = copy.stepSheet

/** Everything about one step: how, with what, how long, what if not, and when not. */
export function StepSheet({ model, step, onClose, onOpen }: Props) {
  if (step === null) return null
  const { fill } = model
  const sentence = (head: string, one: Sentence | undefined) =>
    one === undefined ? null : <Line key={head} head={head} one={one} model={model} onOpen={onOpen} />
  return (
    <BottomSheet open title={fill(step.title)} onClose={onClose} footer={<Button kind='secondary' onPress={onClose}>{words.close}</Button>}>
      <View className='ax-stack'>
        {sentence(words.how, step.how)}
        {(step.materials ?? []).map((group, i) => <Materials key={i} group={group} model={model} onOpen={onOpen} />)}
        {sentence(words.lead, step.lead)}
        {sentence(words.consequence, step.consequence)}
        {sentence(words.exception, step.exception)}
      </View>
    </BottomSheet>
  )
}

type LineProps = { readonly head: string; readonly one: Sentence; readonly model: ChecklistModel; readonly onOpen: OpenEvidence }

function Line({ head, one, model, onOpen }: LineProps) {
  return (
    <Block head={head} chips={<BasisChips basis={one.basis} home={model.answers.home} onOpen={onOpen} />}>
      <View className='ax-t-body'>{model.fill(one.text)}</View>
    </Block>
  )
}

function Block({ head, chips, children }: { readonly head: string; readonly chips: ReactNode; readonly children: ReactNode }) {
  return (
    <View>
      <View className='ax-t-note'>{head}</View>
      {children}
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-1'>{chips}</View>
    </View>
  )
}

function Materials({ group, model, onOpen }: { readonly group: MaterialGroup; readonly model: ChecklistModel; readonly onOpen: OpenEvidence }) {
  const { need, items, pledge, basis } = group
  return (
    <>
      <Block head={`${words.materials} · ${words[need]}`} chips={<BasisChips basis={basis} home={model.answers.home} onOpen={onOpen} />}>
        {items.map((item) => <View key={item} className='ax-t-body oof-material'>{item}</View>)}
      </Block>
      {pledge === undefined ? null : <Line head={words.pledge} one={pledge} model={model} onOpen={onOpen} />}
    </>
  )
}
