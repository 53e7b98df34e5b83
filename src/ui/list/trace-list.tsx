import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { Fen } from '@/domain/money/fen'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import { yuanText } from '../mark/money'
import './trace-list.scss'

export type TraceLine = {
  key: string
  name: string
  amount: Fen
  /** With real numbers: anyone can redo it by hand. */
  formula?: string | undefined
  /** SourceChip and UncertaintyChip elements. */
  chips?: ReactNode
  /** At most two sentences about the doubt. */
  why?: string | undefined
  /** The result line at the end. */
  sum?: boolean | undefined
}

/** How it was reckoned, step by step. */
export function TraceList({ lines, label }: { lines: readonly TraceLine[]; label?: string | undefined }) {
  return (
    <View className='ax-trace' {...aria({ role: 'list', label })}>
      {lines.map((line, index) => (
        <View
          key={line.key}
          className={cx('ax-trace__line', line.sum && 'ax-trace__line--sum')}
          {...aria({ role: 'listitem' })}
        >
          <View className='ax-trace__no'>{line.sum ? '=' : index + 1}</View>
          <View className='ax-trace__head'>
            <View className='ax-trace__name'>{line.name}</View>
            <View className='ax-trace__amount'>{yuanText(line.amount)}</View>
          </View>
          {line.formula ? <View className='ax-trace__formula'>{line.formula}</View> : null}
          {line.chips ? <View className='ax-trace__chips'>{line.chips}</View> : null}
          {line.why ? <View className='ax-trace__why'>{line.why}</View> : null}
        </View>
      ))}
    </View>
  )
}
