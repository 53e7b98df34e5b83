import { View } from '@tarojs/components'
import { Icon } from '../mark/icon'
import { aria } from '../touch/a11y'
import { Tap } from '../touch/tap'
import { uiCopy } from '../ui.copy'
import { useSheetFocus } from './use-sheet-focus'
import './big-words.scss'

export type BigWordsProps = { words: string | null; title: string; onClose: () => void }

/** One sentence over the whole screen, to be held up to the other side. Put it in a Page's `overlay`; a tap anywhere closes it. */
export function BigWords({ words, ...props }: BigWordsProps) {
  return words === null ? null : <Open words={words} {...props} />
}

function Open({ words, title, onClose }: BigWordsProps & { words: string }) {
  const id = useSheetFocus(onClose)
  return (
    <View id={id} className='ax-big' {...aria({ role: 'dialog', modal: true, label: title })} onClick={onClose}>
      <View className='ax-big__words'>{words}</View>
      <Tap className='ax-big__close' label={uiCopy.close} onPress={onClose}>
        <Icon name='close' />
      </Tap>
    </View>
  )
}
