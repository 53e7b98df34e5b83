import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { inParts } from '../mark/parts'
import './summary-row.scss'

export type SummaryRowProps = {
  /** A small Avatar. */
  leading?: ReactNode
  children: string
  /** A TextLink. */
  action?: ReactNode
}

/** What the page below is about, in one line above the first card. */
export function SummaryRow({ leading, children, action }: SummaryRowProps) {
  return (
    <View className='ax-summary'>
      {leading}
      <View className='ax-summary__text'>{inParts(children)}</View>
      {action}
    </View>
  )
}
