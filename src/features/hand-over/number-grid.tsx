import { View } from '@tarojs/components'
import { aria } from '@/ui/touch/a11y'
import { cx } from '@/ui/touch/class-names'
import { Tap } from '@/ui/touch/tap'
import { Icon } from '@/ui/mark/icon'
import './hand-over.scss'

type Props = {
  readonly total: number
  readonly isDone: (number: number) => boolean
  readonly isWanted: (number: number) => boolean
  /** 「第 3 张，收到了」 */
  readonly labelOf: (number: number) => string
  readonly label: string
  readonly onPress?: ((number: number) => void) | undefined
}

/** The codes of a set by their numbers: on both phones the same, so that two people can speak of 「第 4 张」. */
export function NumberGrid({ total, isDone, isWanted, labelOf, label, onPress }: Props) {
  return (
    <View className='hand-numbers' {...aria({ role: 'group', label })}>
      {Array.from({ length: total }, (_, n) => n + 1).map((number) => {
        const look = { className: cx('hand-number', isWanted(number) ? 'hand-number--wanted' : isDone(number) && 'hand-number--done') }
        const face = isDone(number) && !isWanted(number) ? <Icon name='check' size='sm' /> : String(number)
        if (onPress) return <Tap key={number} {...look} role='button' label={labelOf(number)} onPress={() => onPress(number)}>{face}</Tap>
        return <View key={number} {...look} {...aria({ role: 'img', label: labelOf(number) })}>{face}</View>
      })}
    </View>
  )
}
