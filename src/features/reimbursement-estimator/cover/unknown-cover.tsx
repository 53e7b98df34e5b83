import { useState } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Settlement } from '@/domain/benefit/settlement'
import { openPage } from '@/platform/routes/navigation'
import { tellYear, type Told } from '@/state/tell-year'
import { Card } from '@/ui/frame/card'
import { IfFrame } from '@/ui/frame/if-frame'
import { CoverChip } from '@/ui/mark/cover-chip'
import { Button, ButtonRow } from '@/ui/touch/button'
import type { KnownCover } from './bill-cover'
import { copy } from './cover.copy'
import { coverReason, coverTitle } from './cover-words'

type Props = { readonly cover: KnownCover; readonly low: Settlement; readonly hotline: string; readonly today: IsoDate }

/** Nobody said whether the fund pays at all: both sums, the higher first, and the question that leaves one. */
export function UnknownCover({ cover, low, hotline, today }: Props) {
  return (
    <Card pad className='ax-stack ax-mt-2'>
      <View>
        <CoverChip mark='unknown'>{copy.unknownChip}</CoverChip>
        <View className='est-unknown__title'>{coverTitle(cover)}</View>
        <View className='ax-t-note ax-mt-1'>{coverReason(cover, today)}</View>
      </View>
      <IfFrame
        lines={[
          { label: copy.notPaid, amount: low.total, tone: 'plum' },
          { label: cover.member.insurance === 'unknown' ? copy.paidAsResident : copy.paid, amount: low.family, tone: 'plum' }
        ]}
      />
      <View className='ax-t-note'>{copy.twoSums}</View>
      <Question cover={cover} hotline={hotline} />
    </Card>
  )
}

/** A year that was paid or not is answered here; anything else on the person's own page. */
function Question({ cover: { member, standing }, hotline }: Pick<Props, 'cover' | 'hotline'>) {
  const [unsure, setUnsure] = useState(false)
  if (standing.kind !== 'unknown' || standing.missing[0] !== 'payment' || standing.year === undefined) {
    return <Button kind='outline' onPress={() => void openPage('member', { id: member.id })}>{copy.toRecord}</Button>
  }
  const { year } = standing
  const tell = (told: Told) => () => void tellYear([member.id], year, told)
  return (
    <View>
      <ButtonRow>
        <Button kind='outline' size='sm' onPress={tell('paid')}>{copy.answers.paid}</Button>
        <Button kind='outline' size='sm' onPress={tell('missed')}>{copy.answers.missed}</Button>
        <Button kind='outline' size='sm' onPress={() => setUnsure(true)}>{copy.answers.unsure}</Button>
      </ButtonRow>
      {unsure ? <View className='ax-t-note ax-mt-2'>{copy.unsure(hotline)}</View> : null}
    </View>
  )
}
