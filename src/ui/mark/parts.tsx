import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import './parts.scss'

const DOT = ' · '

/** 「住院 · 三级 · 武汉」: a dot stands between two parts of one line, and vanishes where a line ends between them. */
export function Parts({ of }: { readonly of: readonly ReactNode[] }) {
  if (of.length < 2) return <>{of}</>
  return (
    <View className='ax-parts'>
      {of.map((part, index) => (
        <View key={index} className='ax-parts__one'>
          {index === 0 ? null : <View className='ax-parts__dot'>{DOT}</View>}
          {part}
        </View>
      ))}
    </View>
  )
}

/** Words with dots in them, drawn in parts; anything else as it is. */
export const inParts = (words: ReactNode): ReactNode => (typeof words === 'string' && words.includes(DOT) ? <Parts of={words.split(DOT)} /> : words)
