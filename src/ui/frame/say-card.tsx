import { View } from '@tarojs/components'
import { TextLink } from '../mark/text-link'
import { cx } from '../touch/class-names'
import './say-card.scss'

export type SayCardProps = {
  /** 「照着念」, or what the other side may say. */
  head: string
  /** In the first person, at most forty characters. */
  words: string
  /** An answer to an answer: smaller, on plain ground. */
  second?: boolean | undefined
  enlarge: { readonly text: string; readonly label: string; readonly onPress: () => void }
}

/** Words to read out at a counter, large enough to be read from the counter's side too. */
export function SayCard({ head, words, second, enlarge }: SayCardProps) {
  return (
    <View className={cx('ax-say', second && 'ax-say--second')}>
      <View className='ax-say__head'>
        <View className='ax-grow'>{head}</View>
        <TextLink icon='text' label={enlarge.label} onPress={enlarge.onPress}>{enlarge.text}</TextLink>
      </View>
      <View className='ax-say__words'>{words}</View>
    </View>
  )
}
