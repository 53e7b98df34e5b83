import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { Card } from '../frame/card'
import { Progress } from '../chart/progress'
import './person-progress.scss'

export type PersonProgressProps = {
  /** An Avatar. */
  face: ReactNode
  title: string
  /** 「2/6 项办好了」 */
  note: string
  /** How long is left, as a Chip. */
  chip?: ReactNode
  done: number
  total: number
}

/** The head of a guide or checklist: whose, how far. */
export function PersonProgress({ face, title, note, chip, done, total }: PersonProgressProps) {
  return (
    <Card pad>
      <View className='ax-person'>
        {face}
        <View className='ax-person__text'>
          <View className='ax-t-head'>{title}</View>
          <View className='ax-t-note'>{note}</View>
        </View>
        {chip ? <View className='ax-person__chip'>{chip}</View> : null}
      </View>
      <Progress done={done} total={total} label={note} />
    </Card>
  )
}
