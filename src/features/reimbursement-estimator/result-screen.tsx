import { Text, View } from '@tarojs/components'
import { copy } from './result.copy'

export function ResultScreen() {
  return (
    <View>
      <Text>{copy.title}</Text>
    </View>
  )
}
