import { View } from '@tarojs/components'
import { openPage } from '@/platform/routes/navigation'
import { TextLink } from '@/ui/mark/text-link'
import { screens } from '../screens.copy'
import { EVERYBODY, type Whose } from './month-model'

/** To what has no day in the calendar: accounts, gaps, waits. Opens at the one who is looked at. */
export const CoverLink = ({ whose }: { readonly whose: Whose }) => (
  <View className='calendar-cover'>
    <TextLink iconAfter='right' onPress={() => void openPage('cover', whose === EVERYBODY ? {} : { member: whose })}>{screens.cover}</TextLink>
  </View>
)
