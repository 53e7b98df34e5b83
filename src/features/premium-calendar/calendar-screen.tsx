import { Text, View } from '@tarojs/components'
import { copy } from './calendar.copy'

export function CalendarScreen() {
  return (
    <View>
      <Text>{copy.title}</Text>
    </View>
  )
}
