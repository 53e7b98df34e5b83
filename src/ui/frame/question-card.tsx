import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { Card } from './card'
import { Icon } from '../mark/icon'
import './question-card.scss'

export type QuestionCardProps = {
  title: string
  /** The number in the disc until it is answered. */
  step: number
  done?: boolean | undefined
  /** A SourceChip at the right of the title. */
  source?: ReactNode
  id?: string | undefined
  children?: ReactNode
}

/** One question of a form, editable in place after it is answered. */
export function QuestionCard({ title, step, done, source, id, children }: QuestionCardProps) {
  return (
    <Card className='ax-question' id={id}>
      <View className='ax-question__head'>
        <View className='ax-question__disc'>{done ? <Icon name='check' className='ax-question__tick' /> : step}</View>
        <View className='ax-question__title' {...aria({ role: 'heading' }, { level: 2 })}>
          {title}
        </View>
        {source}
      </View>
      {children}
    </Card>
  )
}
