import { View } from '@tarojs/components'
import { aria } from './a11y'
import { Card } from './card'
import { uiCopy } from './ui.copy'
import './skeleton.scss'

const WIDTHS = [
  ['62%', '84%'],
  ['46%', '72%']
] as const

/** Rows to come. It stays invisible for the first 300 ms, so a quick load never flashes. */
export function Skeleton({ rows = 2 }: { rows?: number }) {
  return (
    <View className='ax-skeleton' {...aria({ role: 'status', label: uiCopy.loading })}>
      <Card pad>
        {Array.from({ length: rows }, (_, index) => {
          const [first, second] = WIDTHS[index % 2] ?? WIDTHS[0]
          return (
            <View key={index} className='ax-skeleton__row'>
              <View className='ax-skeleton__bone ax-skeleton__bone--face' />
              <View className='ax-grow'>
                <View className='ax-skeleton__bone ax-skeleton__bone--title' style={{ width: first }} />
                <View className='ax-skeleton__bone ax-skeleton__bone--note' style={{ width: second }} />
              </View>
              <View className='ax-skeleton__bone ax-skeleton__bone--value' />
            </View>
          )
        })}
      </Card>
    </View>
  )
}
