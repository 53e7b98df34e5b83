import { View } from '@tarojs/components'
import { Icon } from '../mark/icon'
import './fork.scss'

export type Outcome = { title: string; note: string }

/** Two outcomes of the same deadline: in time, and late. */
export function Fork({ inTime, late }: { inTime: Outcome; late: Outcome }) {
  return (
    <View>
      <View className='ax-fork ax-fork--in-time'>
        <View className='ax-fork__disc'>
          <Icon name='check' size='sm' />
        </View>
        <Words {...inTime} />
      </View>
      <View className='ax-fork ax-fork--late'>
        <View className='ax-fork__disc'>
          <Icon name='clock' size='sm' />
        </View>
        <Words {...late} />
      </View>
    </View>
  )
}

function Words({ title, note }: Outcome) {
  return (
    <View className='ax-grow'>
      <View className='ax-fork__title'>{title}</View>
      <View className='ax-fork__note'>{note}</View>
    </View>
  )
}
