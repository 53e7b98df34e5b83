import { useState } from 'react'
import { View } from '@tarojs/components'
import { Icon } from '@/ui/mark/icon'
import { TextLink } from '@/ui/mark/text-link'
import { Tap } from '@/ui/touch/tap'
import { cx } from '@/ui/touch/class-names'
import type { LeadOffer } from './lead-offers'
import { leadCopy as copy } from './lead.copy'
import './lead-rows.scss'

type Props = {
  readonly offers: readonly LeadOffer[]
  /** What stands in the field was taken over from this one. */
  readonly isTaken: (offer: LeadOffer) => boolean
  readonly onTake: (offer: LeadOffer) => void
}

/** More than these are folded away: the field itself has to stay in sight. */
const FIRST = 3

/** What others wrote about one field, side by side; nothing of it is used before it is tapped. */
export function LeadRows({ offers, isTaken, onTake }: Props) {
  const [open, setOpen] = useState(false)
  if (offers.length === 0) return null
  const shown = open ? offers : offers.slice(0, FIRST)
  return (
    <View className='lead-rows'>
      {shown.map((offer) => (
        <LeadRow key={offer.says} offer={offer} taken={isTaken(offer)} onTake={() => onTake(offer)} />
      ))}
      {shown.length < offers.length ? <TextLink onPress={() => setOpen(true)}>{copy.more(offers.length - shown.length)}</TextLink> : null}
    </View>
  )
}

function LeadRow({ offer: { says, pages }, taken, onTake }: { readonly offer: LeadOffer; readonly taken: boolean; readonly onTake: () => void }) {
  return (
    <Tap className={cx('lead-row', taken && 'lead-row--on')} label={taken ? copy.usedIt(says) : copy.useIt(says)} onPress={onTake}>
      <View className='ax-grow'>
        <View className='lead-row__says'>{says}</View>
        {pages.map((page) => <View key={page} className='lead-row__page'>{page}</View>)}
      </View>
      <View className='lead-row__use'>
        {taken ? <Icon name='check' size='xs' /> : null}
        {taken ? copy.used : copy.use}
      </View>
    </Tap>
  )
}
