import { Text, View } from '@tarojs/components'
import { copy } from './estimator.copy'

export function EstimatorScreen() {
  return (
    <View>
      <Text>{copy.title}</Text>
    </View>
  )
}
