import { Text, View } from '@tarojs/components'
import { copy } from './household.copy'

export function HouseholdScreen() {
  return (
    <View>
      <Text>{copy.title}</Text>
    </View>
  )
}
