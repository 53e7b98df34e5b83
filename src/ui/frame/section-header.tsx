import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import './section-header.scss'

export type SectionHeaderProps = {
  title: string
  note?: string | undefined
  /** A TextLink or a SourceChip at the right. */
  children?: ReactNode
}

export function SectionHeader({ title, note, children }: SectionHeaderProps) {
  return (
    <View className='ax-section'>
      <View className='ax-section__title' {...aria({ role: 'heading' }, { level: 2 })}>
        {title}
      </View>
      {note ? <View className='ax-section__note'>{note}</View> : null}
      {children}
    </View>
  )
}
