import { View } from '@tarojs/components'
import { copyOut } from '@/shell/copy-out'
import { Card } from '@/ui/frame/card'
import { SectionHeader } from '@/ui/frame/section-header'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from './checklist.copy'
import { scriptFor } from './scripts.copy'
import type { ChecklistModel } from './use-checklist'

const words = copy.words

/** What to say, in words to read out, at the hospital's desk and on the phone. */
export function WordsCard({ model }: { readonly model: ChecklistModel }) {
  const { acting, places, situation, hotline } = model
  const script = scriptFor(acting, { places, care: situation.care })
  const parts = [
    { head: words.hospital, lines: script.hospital },
    { head: words.home(hotline), lines: script.home }
  ]
  return (
    <>
      <SectionHeader title={words.title} />
      <Card pad>
        {parts.map(({ head, lines }, i) => (
          <View key={head} className={i === 0 ? '' : 'ax-mt-4'}>
            <View className='ax-t-note'>{head}</View>
            {lines.map((line) => <View key={line} className='ax-t-body oof-say'>{line}</View>)}
            <View className='ax-mt-2'>
              <TextLink icon='copy' onPress={() => void copyOut(lines.join('\n'), copy.toast.copying, model.say)}>{words.copy}</TextLink>
            </View>
          </View>
        ))}
      </Card>
    </>
  )
}
