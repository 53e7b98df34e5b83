import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Fen } from '@/domain/money/fen'
import type { DataTone } from '../chart/data-tone'
import { Swatch } from '../chart/legend'
import { yuanText, type MoneyTone } from '../mark/money'
import './if-frame.scss'

export type IfLine = { label: string; amount: Fen; tone: MoneyTone; swatch?: DataTone | undefined }

export type IfFrameProps = {
  title?: string | undefined
  lines: readonly IfLine[]
  children?: ReactNode
}

/** What would be, or may be: a dashed frame, one size below a result. */
export function IfFrame({ title, lines, children }: IfFrameProps) {
  return (
    <View className='ax-if'>
      {title === undefined ? null : <View className='ax-if__title'>{title}</View>}
      {lines.map((line) => (
        <View key={line.label} className='ax-if__line'>
          <View className='ax-if__label'>
            {line.swatch === undefined ? null : <Swatch tone={line.swatch} />}
            {line.label}
          </View>
          <View className={`ax-if__sum ax-c-${line.tone}`}>{yuanText(line.amount)}</View>
        </View>
      ))}
      {children}
    </View>
  )
}
