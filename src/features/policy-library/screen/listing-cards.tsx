import { View } from '@tarojs/components'
import { gradeWord } from '@/shell/grade-words'
import { inWords } from '@/shell/in-words.copy'
import { Card } from '@/ui/frame/card'
import { Chip } from '@/ui/mark/chip'
import { SourceRow } from '@/ui/list/source-row'
import type { Drawing } from '../rows/drawing'
import type { GapsEntry, SourcesEntry } from '../rows/entries'
import { copy } from '../library.copy'

/** What is known to exist and is not computed, and why. */
export const GapsCard = ({ entry, drawing }: { readonly entry: GapsEntry; readonly drawing: Drawing }) => (
  <Card>
    {entry.gaps.map(({ topic, why }) => (
      <View key={topic} className='lib-gap'>
        <View className='lib-gap__topic'>{drawing.mark(topic)}</View>
        <View className='lib-gap__why'>{drawing.mark(why)}</View>
      </View>
    ))}
  </Card>
)

/** The pages that are cited, by their numbers. */
export const SourcesCard = ({ entry, drawing }: { readonly entry: SourcesEntry; readonly drawing: Drawing }) => (
  <Card>
    {entry.list.map((one) => (
      <SourceRow
        key={one.index}
        index={one.index}
        title={inWords(one.source.title)}
        note={inWords(copy.dotted(one.source.issuer, one.source.publishedOn ?? one.source.period))}
        trailing={<Chip>{gradeWord(one.source, drawing.today)}</Chip>}
        onPress={() => drawing.openSource(one)}
      />
    ))}
  </Card>
)
