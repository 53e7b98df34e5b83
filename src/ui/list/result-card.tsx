import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Fen } from '@/domain/money/fen'
import { Card } from '../frame/card'
import type { DataTone } from '../chart/data-tone'
import { Swatch } from '../chart/legend'
import { Money } from '../mark/money'
import { StackedBar } from '../chart/stacked-bar'
import './result-card.scss'

export type ResultAmount = {
  label: string
  amount: Fen
  tone: DataTone
  /** Read aloud in place of the digits. */
  spoken?: string | undefined
}

export type ResultCardProps = {
  fund: ResultAmount
  home: ResultAmount
  /** A Chip at the right of the first label, e.g. the overall share. */
  chip?: ReactNode
  barLabel: string
  /** RangeBar, Segmented… */
  children?: ReactNode
}

/** The number first: what the fund pays, what the family pays, and the bar between them. */
export function ResultCard({ fund, home, chip, barLabel, children }: ResultCardProps) {
  return (
    <Card className='ax-result'>
      <View className='ax-result__head'>
        <Label {...fund} />
        {chip}
      </View>
      <View className='ax-result__first'>
        <Money amount={fund.amount} tone='pine' size='display' label={fund.spoken} />
      </View>
      <View className='ax-result__bar'>
        <StackedBar
          label={barLabel}
          parts={[
            { value: fund.amount, tone: fund.tone },
            { value: home.amount, tone: home.tone }
          ]}
        />
      </View>
      <View className='ax-result__second'>
        <Label {...home} />
        <Money amount={home.amount} tone='plum' size='num' label={home.spoken} />
      </View>
      {children}
    </Card>
  )
}

function Label({ label, tone }: ResultAmount) {
  return (
    <View className='ax-result__label'>
      <Swatch tone={tone} />
      {label}
    </View>
  )
}
