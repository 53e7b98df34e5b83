import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayWord } from '@/domain/date/day-words.copy'
import { filingChannelsFor, type FilingChannel } from '@/policy/checklists'
import { Card } from '@/ui/frame/card'
import { GuidePanel, NumberedLines } from '@/ui/list/guide-panel'
import { Notice } from '@/ui/frame/notice'
import { SectionHeader } from '@/ui/frame/section-header'
import { Tabs } from '@/ui/frame/tabs'
import { BasisChips, type OpenEvidence } from '../cite-chips'
import { copy } from './checklist.copy'
import type { ChecklistModel } from './use-checklist'

type Props = { readonly model: ChecklistModel; readonly onOpen: OpenEvidence }

/** Ways to hand the filing in; shown wherever there is one to hand in. */
export function ChannelsCard({ model, onOpen }: Props) {
  const { facts, answers } = model
  const channels = filingChannelsFor(answers.home)
  const [id, setId] = useState(channels[0]?.id ?? '')
  const chosen = channels.find((channel) => channel.id === id) ?? channels[0]
  if (facts.toFile === 'none' || chosen === undefined) return null
  return (
    <>
      <SectionHeader title={copy.channels.title} />
      <Card>
        <View className='oof-tabs'>
          <Tabs tabs={channels.map(({ id: value, name: label }) => ({ value, label }))} value={chosen.id} onChange={setId} label={copy.channels.label} />
        </View>
        <GuidePanel plain>
          <Way channel={chosen} model={model} onOpen={onOpen} />
        </GuidePanel>
      </Card>
    </>
  )
}

function Way({ channel, model, onOpen }: Props & { readonly channel: FilingChannel }) {
  const { fill, answers, on } = model
  const { how, note, silent } = channel
  if (how === undefined) return <Notice tone='amber'>{silent ?? ''}</Notice>
  return (
    <>
      <NumberedLines lines={how.lines.map(fill)} />
      {note === undefined ? null : <View className='ax-t-note ax-mt-2'>{fill(note.text)}</View>}
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-2'>
        <BasisChips basis={how.basis} home={answers.home} onOpen={onOpen} />
      </View>
      <View className='ax-t-mini ax-mt-2'>{copy.channels.checked(dayWord('2026-11-22', on))}</View>
    </>
  )
}
