import { View } from '@tarojs/components'
import { aria } from '../touch/a11y'
import { cx } from '../touch/class-names'
import './year-strip.scss'

export type YearCell = { year: number; kind: 'covered' | 'gap' | 'wait' | 'unknown' | 'todo' | 'off'; word: string; now?: boolean | undefined }

/** The last years and the next one, each with its word: what was paid and what was not said. */
export function YearStrip({ years, label }: { years: readonly YearCell[]; label: string }) {
  return (
    <View className='ax-years' {...aria({ role: 'img', label })}>
      {years.map(({ year, kind, word, now }) => (
        <View key={year} className={cx('ax-years__one', now && 'ax-years__one--now')}>
          <View className={`ax-years__box ax-time-${kind}`} />
          <View className='ax-years__year'>{year}</View>
          {word}
        </View>
      ))}
    </View>
  )
}
