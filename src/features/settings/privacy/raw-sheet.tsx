import { View } from '@tarojs/components'
import { copyOut } from '@/shell/copy-out'
import { inWords } from '@/shell/in-words.copy'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Button } from '@/ui/touch/button'
import type { Kept } from './kept-now'
import { copy } from './privacy.copy'
import '../settings.scss'

/** WeChat wants fewer than sixty children a node. */
const MOST_LINES = 50

type Props = { readonly kept: Kept | undefined; readonly say: (text: string) => void; readonly onClose: () => void }

/** What lies on the phone, in words; the letters themselves go to the clipboard. */
export function RawSheet({ kept, say, onClose }: Props) {
  if (kept === undefined) return null
  const { title, text, words } = kept
  const copyRaw = () => {
    onClose()
    void copyOut(text, { copied: copy.copied, failed: copy.notCopied }, say)
  }
  const left = words.lines.length - MOST_LINES
  return (
    <BottomSheet open title={title} note={words.isReadable ? copy.rawNote : copy.unreadable} footer={<Button icon='copy' onPress={copyRaw}>{copy.copyRaw}</Button>} onClose={onClose}>
      {words.lines.slice(0, MOST_LINES).map((line, index) => (
        <View key={index} className='ax-t-sub settings-raw ax-mt-2'>{inWords(line)}</View>
      ))}
      {left > 0 ? <View className='ax-t-note ax-mt-2'>{copy.more(left)}</View> : null}
    </BottomSheet>
  )
}
