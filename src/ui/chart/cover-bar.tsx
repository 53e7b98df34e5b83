import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import './cover-bar.scss'

/** covered: 能报 · maybe: 可能能报 · gap: 不报 · wait: 要等 */
export type BarPart = { kind: 'covered' | 'maybe' | 'gap' | 'wait'; days: number }

export type CoverBarProps = {
  parts: readonly BarPart[]
  /** Both ends, in words: 「1月」 「12月」. */
  ends: readonly [string, string]
  label: string
}

/** A stretch of time, and what of it is covered. Every part is wide enough to be seen. */
export function CoverBar({ parts, ends, label }: CoverBarProps) {
  return (
    <>
      <View className='ax-cover-bar' {...aria({ role: 'img', label })}>
        {parts.map(({ kind, days }, index) => (
          <View key={index} className={`ax-cover-bar__part ax-time-${kind}`} style={{ flexGrow: days }} />
        ))}
      </View>
      <View className='ax-cover-bar__ends' {...aria({ hidden: true })}>
        <View>{ends[0]}</View>
        <View>{ends[1]}</View>
      </View>
    </>
  )
}

export type BarKeyProps = { names: readonly { kind: BarPart['kind']; name: string }[] }

export function CoverBarKey({ names }: BarKeyProps) {
  return (
    <View className='ax-bar-key'>
      {names.map(({ kind, name }) => (
        <View key={kind} className='ax-bar-key__one'>
          <View className={`ax-bar-key__box ax-time-${kind}`} />
          {name}
        </View>
      ))}
    </View>
  )
}
