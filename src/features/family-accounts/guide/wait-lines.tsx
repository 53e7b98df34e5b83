import { useState } from 'react'
import { View } from '@tarojs/components'
import { dayWithWeekday } from '@/domain/date/day-words.copy'
import { workdaysAfter } from '@/domain/deadline/work-calendar'
import type { Step } from '@/domain/guide/guide'
import { workCalendar } from '@/policy/enrolment/work-calendar'
import { BasisChips, type Citing } from '@/shell/basis-chips'
import { useEntries } from '@/state/entries'
import { TextLink } from '@/ui/mark/text-link'
import { guideCopy } from './guide.copy'
import type { GuideModel } from './use-guide'

const { wait: copy } = guideCopy

type Props = Citing & { readonly waits: NonNullable<Step['waits']>; readonly model: GuideModel }

/** Once handed in: until when the other side has time, and into the calendar with it. */
export function WaitLines({ waits, model, ...citing }: Props) {
  const { submitted } = model.standing
  if (submitted.kind === 'open') return null
  const { day, sure } = workdaysAfter(workCalendar, submitted.on, waits.workdays)
  return (
    <View className='fa-fact'>
      <View className='ax-t-body'>{copy.by(dayWithWeekday(day, model.today), waits.workdays)}</View>
      {sure ? null : <View className='ax-t-note'>{copy.unsure}</View>}
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-1'>
        <BasisChips basis={waits.basis} {...citing} />
        {model.walk.guide.id === 'transfer' && model.walk.member ? <IntoCalendar memberId={model.walk.member.id} appliedOn={submitted.on} /> : null}
      </View>
    </View>
  )
}

type EntryProps = { readonly memberId: string; readonly appliedOn: GuideModel['today'] }

function IntoCalendar({ memberId, appliedOn }: EntryProps) {
  const there = useEntries(({ entries }) => entries.some((entry) => entry.kind === 'transfer' && entry.memberId === memberId && entry.appliedOn === appliedOn))
  const [full, setFull] = useState(false)
  if (there) return <View className='ax-t-note'>{copy.there}</View>
  if (full) return <View className='ax-t-note'>{copy.full}</View>
  const add = () => setFull(useEntries.getState().add({ kind: 'transfer', memberId, appliedOn }).kind === 'full')
  return <TextLink icon='cal' onPress={add}>{copy.add}</TextLink>
}
