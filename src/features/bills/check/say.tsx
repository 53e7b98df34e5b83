import { View } from '@tarojs/components'
import { copyOut } from '@/shell/copy-out'
import { TextLink } from '@/ui/mark/text-link'
import { words as shared } from '../bill-words.copy'
import { copy } from './check.copy'

/** A sentence to read out at the counter. */
export function Say({ words }: { readonly words: string }) {
  return (
    <View className='bill-say'>
      <View className='ax-row ax-row--between'>
        <View className='ax-t-note ax-c-pine ax-t-strong'>{copy.reason.read}</View>
        <TextLink icon='copy' onPress={() => void copyOut(words, shared.copying)}>{copy.reason.copy}</TextLink>
      </View>
      <View className='bill-say__words'>{words}</View>
    </View>
  )
}
