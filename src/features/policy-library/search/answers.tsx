import { View } from '@tarojs/components'
import { aria } from '@/ui/touch/a11y'
import { Card } from '@/ui/frame/card'
import { Tap } from '@/ui/touch/tap'
import { copy } from '../library.copy'
import type { LibraryModel } from '../screen/use-library'
import type { Answer } from './ask'

type Props = { readonly model: LibraryModel; readonly onOpen: (answer: Answer) => void }

/** What answers best, a line each: short enough to come with every key. */
export function Answers({ model: { answers, named, chooseArea }, onOpen }: Props) {
  if (answers === undefined || (answers.length === 0 && named === undefined)) return null
  return (
    <View className='ax-mt-3' {...aria({ role: 'list', label: copy.answers })}>
      <Card>
        {answers.map((answer, i) => (
          <OneAnswer key={i} answer={answer} onOpen={onOpen} />
        ))}
        {named === undefined ? null : <Tap className='lib-hit lib-hit--place' onPress={() => chooseArea(named.code)}>{copy.seePlace(named.short)}</Tap>}
      </Card>
    </View>
  )
}

function OneAnswer({ answer, onOpen }: { readonly answer: Answer; readonly onOpen: (answer: Answer) => void }) {
  const { library, entry, row, says } = answer
  const title = row.label === entry.title ? entry.title : copy.dotted(entry.title, row.label)
  return (
    <Tap className='lib-hit' hoverClass='ax-press' onPress={() => onOpen(answer)}>
      <View className='lib-hit__says'>{says ?? shortened(row.readings.join(copy.or))}</View>
      <View className='lib-hit__asked'>{copy.dotted(title, library.area.short)}</View>
    </Tap>
  )
}

const MOST_SIGNS = 40
const shortened = (text: string): string => (text.length > MOST_SIGNS ? copy.cut(text.slice(0, MOST_SIGNS)) : text)
