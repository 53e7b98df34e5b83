import { View } from '@tarojs/components'
import { copyText, systemConfirmsCopy } from '@/platform/sharing/clipboard'
import { showToast } from '@/platform/screen/toast'
import { TextLink } from '@/ui/mark/text-link'
import { words as shared } from '../bill-words.copy'
import { copy } from './check.copy'

/** A sentence to read out at the counter. */
export function Say({ words }: { readonly words: string }) {
  return (
    <View className='bill-say'>
      <View className='ax-row ax-row--between'>
        <View className='ax-t-note ax-c-pine ax-t-strong'>{copy.reason.read}</View>
        <TextLink icon='copy' onPress={() => void copyOut(words)}>{copy.reason.copy}</TextLink>
      </View>
      <View className='bill-say__words'>{words}</View>
    </View>
  )
}

export async function copyOut(text: string): Promise<void> {
  const result = await copyText(text)
  if (result !== 'copied') showToast(shared.cannotCopy)
  else if (!systemConfirmsCopy) showToast(shared.copied)
}
