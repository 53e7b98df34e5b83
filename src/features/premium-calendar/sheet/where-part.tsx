import { useState } from 'react'
import { View } from '@tarojs/components'
import { adopted } from '@/domain/enrolment/published'
import type { Channel } from '@/domain/enrolment/terms'
import { EvidenceChips, type Citing } from '@/shell/basis-chips'
import { KeyValue } from '@/ui/list/key-value'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from '../calendar.copy'
import { screens } from '../screens.copy'
import type { SheetProps } from './sheet-props'
import { figuresEvidence } from '../matters/evidence'
import { hotlineFor } from '@/policy/enrolment'
import { isEvent, isPayment, leadOf } from '../matters/matters'

/** 去哪: each channel with its own way through the menus and its own ways to pay. */
export function WherePart({ matter, citing }: SheetProps) {
  if (isEvent(matter) || matter.kind === 'own' || matter.kind === 'supplementary') return null
  const { where } = leadOf(matter)
  const name = isPayment(matter) ? screens.sheet.where : screens.sheet.whereDo
  if (where.length === 0) {
    return (
      <KeyValue name={name} note={screens.sheet.askHotline(hotlineFor(matter.areaCode))}>
        {isPayment(matter) ? screens.sheet.noChannels : screens.sheet.atHome}
      </KeyValue>
    )
  }
  return (
    <KeyValue name={name}>
      <Channels channels={where} citing={citing} />
    </KeyValue>
  )
}

const SHOWN = 2

/** The usual two at once; the others behind a tap. */
function Channels({ channels, citing }: { readonly channels: readonly Channel[]; readonly citing: Citing }) {
  const [all, setAll] = useState(false)
  const shown = all ? channels : channels.slice(0, SHOWN)
  const hidden = channels.length - shown.length
  return (
    <>
      {shown.map((channel) => (
        <ChannelLines key={channel.name} channel={channel} citing={citing} />
      ))}
      {hidden > 0 ? <TextLink iconAfter='down' onPress={() => setAll(true)}>{screens.sheet.moreChannels(hidden)}</TextLink> : null}
    </>
  )
}

function ChannelLines({ channel, citing }: { readonly channel: Channel; readonly citing: Citing }) {
  const { name, path, payWith, evidence } = channel
  return (
    <View className='calendar-channel'>
      <View>{name}</View>
      {path === undefined ? null : <View className='ax-t-note'>{path}</View>}
      {payWith === undefined ? null : <View className='ax-t-note'>{screens.sheet.payWith(copy.names(adopted(payWith)))}</View>}
      <View className='ax-row ax-row--wrap ax-row--tight ax-mt-1'>
        <EvidenceChips evidence={figuresEvidence([evidence, ...(payWith ? [payWith] : [])])} {...citing} />
      </View>
    </View>
  )
}
