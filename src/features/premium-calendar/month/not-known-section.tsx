import { useState } from 'react'
import { View } from '@tarojs/components'
import { openPage } from '@/platform/routes/navigation'
import { callHotline } from '@/platform/sharing/phone-call'
import { Button, ButtonRow } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Icon } from '@/ui/mark/icon'
import { TextLink } from '@/ui/mark/text-link'
import { screens } from '../screens.copy'
import type { NotKnown } from '../matters/not-known'
import { notKnownWords } from '../matters/not-known-words'
import type { CalendarModel } from './use-calendar'

const words = screens.answers

/** A family of twenty is not asked twenty questions at once. */
const AT_FIRST = 3

/** What nobody says, above the month: whose, what most places do, whom to call, what can be answered here. Never an empty month. */
export function NotKnownSection({ model }: { readonly model: CalendarModel }) {
  const [all, setAll] = useState(false)
  const { notKnown } = model
  if (notKnown.length === 0) return null
  const shown = all ? notKnown : notKnown.slice(0, AT_FIRST)
  return (
    <Card className='calendar-edge calendar-edge--amber' label={words.section}>
      {shown.map((one) => (
        <One key={one.key} one={one} model={model} />
      ))}
      {shown.length < notKnown.length ? (
        <View className='calendar-unknown'>
          <TextLink onPress={() => setAll(true)}>{words.more(notKnown.length - shown.length)}</TextLink>
        </View>
      ) : null}
    </Card>
  )
}

function One({ one, model }: { readonly one: NotKnown; readonly model: CalendarModel }) {
  const { title, way, when } = notKnownWords(one, model.on)
  return (
    <View className='calendar-unknown'>
      <View className='calendar-unknown__title'>
        <Icon name='help' size='sm' className='calendar-unknown__mark' />
        <View className='ax-grow'>{title}</View>
        {way?.value ? <View className='ax-t-sub'>{way.value}</View> : null}
      </View>
      <View className='ax-t-sub'>{way?.title ?? when}</View>
      {way ? <View className='ax-t-note'>{words.both(when, way.note)}</View> : null}
      <ButtonRow>
        <Answers one={one} model={model} />
      </ButtonRow>
    </View>
  )
}

/** What is missing is a field of the person. */
const FILL: Readonly<Partial<Record<NotKnown['why'], 'pickMonth' | 'fillInsurance' | 'fillPlace'>>> = { month: 'pickMonth', insurance: 'fillInsurance', place: 'fillPlace' }

/** What can be done about it on the spot. */
function Answers({ one: { why, members, year, hotline }, model: { marking } }: { readonly one: NotKnown; readonly model: CalendarModel }) {
  const ids = members.map(({ id }) => id)
  const fill = (label: string) => <Button kind='secondary' size='sm' onPress={() => void openPage('member', { id: ids[0] ?? '' })}>{label}</Button>
  const call = <Button kind='outline' size='sm' icon='phone' onPress={() => callHotline(hotline)}>{hotline}</Button>
  const toFill = FILL[why]
  if (toFill !== undefined) return fill(words[toFill])
  if (year === undefined) return call
  const paid = (label: string) => <Button kind='secondary' size='sm' onPress={() => marking.answer(ids, year, 'paid')}>{label}</Button>
  if (why === 'year') {
    return (
      <>
        {paid(words.yes)}
        <Button kind='outline' size='sm' onPress={() => marking.answer(ids, year, 'missed')}>{words.no}</Button>
      </>
    )
  }
  return (
    <>
      {why === 'area' ? fill(words.fillPlace) : call}
      {paid(ids.length > 1 ? words.paidAll : words.paid)}
    </>
  )
}
