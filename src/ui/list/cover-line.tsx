import { View } from '@tarojs/components'
import { Avatar, type AvatarFace } from '../mark/avatar'
import { CoverChip, type CoverMark } from '../mark/cover-chip'
import { Tap } from '../touch/tap'
import './cover-line.scss'

export type CoverLineProps = {
  face: AvatarFace
  name: string
  /** 「到 2027 年底」 */
  note: string
  mark: CoverMark
  /** The word on the chip. */
  word: string
  onPress: () => void
}

/** How one person stands, in one line: it opens what is behind it. */
export function CoverLine({ face, name, note, mark, word, onPress }: CoverLineProps) {
  return (
    <Tap className='ax-cover-line' hoverClass='ax-press' role='button' onPress={onPress}>
      <Avatar {...face} size='sm' />
      <View className='ax-cover-line__text'>
        {name} <View className='ax-cover-line__note'>{note}</View>
      </View>
      <CoverChip mark={mark}>{word}</CoverChip>
    </Tap>
  )
}
