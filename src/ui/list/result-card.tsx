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
  home: ResultAmount
  fund: ResultAmount
  /** What the first number is of, under it. */
  note: string
  barLabel: string
  /** DoubtList, Segmented… */
  children?: ReactNode
}

/** What to have ready first, then the bar, then what the fund pays. */
export function ResultCard({ home, fund, note, barLabel, children }: ResultCardProps) {
  return (
    <Card className='ax-result'>
      <AmountLabel {...home} />
      <View className='ax-result__first'>
        <Money amount={home.amount} tone='plum' size='display' label={home.spoken} />
      </View>
      <View className='ax-result__note'>{note}</View>
      <View className='ax-result__bar'>
        <StackedBar
          label={barLabel}
          parts={[
            { value: home.amount, tone: home.tone },
            { value: fund.amount, tone: fund.tone }
          ]}
        />
      </View>
      <View className='ax-result__second'>
        <AmountLabel {...fund} />
        <Money amount={fund.amount} tone='pine' size='num' label={fund.spoken} />
      </View>
      {children}
    </Card>
  )
}

/** A swatch and what the sum beside or below it is. */
export function AmountLabel({ label, tone }: Pick<ResultAmount, 'label' | 'tone'>) {
  return (
    <View className='ax-result__label'>
      <Swatch tone={tone} />
      {label}
    </View>
  )
}
