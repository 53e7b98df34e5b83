import { Text, View } from '@tarojs/components'
import { copy } from './home.copy'

export function HomeScreen() {
  return (
    <View>
      <Text>{copy.title}</Text>
    </View>
  )
}
