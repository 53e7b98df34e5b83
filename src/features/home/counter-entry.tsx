import { View } from '@tarojs/components'
import { openPage } from '@/platform/routes/navigation'
import { BigOption } from '@/ui/list/big-option'
import { copy } from './home.copy'

/** For somebody who stands in a queue: under the hero, whatever else is on the screen. */
export const CounterEntry = () => (
  <View className='ax-mt-3'>
    <BigOption entry icon='hosp' {...copy.counter} onPress={() => void openPage('counter')} />
  </View>
)
