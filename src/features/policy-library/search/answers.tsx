import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { aria } from '@/ui/touch/a11y'
import { Card } from '@/ui/frame/card'
import { Tap } from '@/ui/touch/tap'
import { copy } from '../library.copy'
import { standingWords } from '../screen/row-standing'
import type { LibraryModel } from '../screen/use-library'
import type { Answer } from './ask'

type Props = { readonly model: LibraryModel; readonly today: IsoDate; readonly onOpen: (answer: Answer) => void }

/** What answers best, a line each: short enough to come with every key. What is not known of the place that was named comes first. */
export function Answers({ model, today, onOpen }: Props) {
  const { answers, named, chooseArea } = model
  if (answers === undefined || (answers.length === 0 && named === undefined)) return null
  return (
    <View className='ax-mt-3' {...aria({ role: 'list', label: copy.answers })}>
      <Card>
        {named === undefined ? null : <Tap className='lib-hit lib-hit--place' onPress={() => chooseArea(named.code)}>{copy.named[named.state](named.short)}</Tap>}
        {answers.map((answer, i) => (
          <OneAnswer key={i} answer={answer} today={today} onOpen={onOpen} />
        ))}
      </Card>
    </View>
  )
}

type OneProps = { readonly answer: Answer; readonly today: IsoDate; readonly onOpen: (answer: Answer) => void }

/** Only what was asked in so many words leads with its answer; any other line first says what it is about. */
function OneAnswer({ answer, today, onOpen }: OneProps) {
  const { library, entry, row, says } = answer
  const title = row.label === entry.title ? entry.title : copy.dotted(entry.title, row.label)
  const about = <View className='lib-hit__asked'>{copy.dotted(title, library.area.short, ...standingWords(row, today))}</View>
  return (
    <Tap className='lib-hit' hoverClass='ax-press' onPress={() => onOpen(answer)}>
      {says === undefined ? about : null}
      <View className='lib-hit__says'>{shortened(says ?? row.readings.join(copy.or))}</View>
      {says === undefined ? null : about}
    </Tap>
  )
}

const MOST_SIGNS = 40
const shortened = (text: string): string => (text.length > MOST_SIGNS ? copy.cut(text.slice(0, MOST_SIGNS)) : text)
