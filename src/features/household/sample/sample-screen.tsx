import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { openTab } from '@/platform/routes/navigation'
import { Screen } from '@/shell/screen'
import { beginTrial } from '@/state/trial/begin'
import { Button } from '@/ui/touch/button'
import { Card } from '@/ui/frame/card'
import { Notice } from '@/ui/frame/notice'
import { sampleTexts } from './sample-family'
import { copy } from './sample.copy'

/** An invented family to try everything with; nothing of it is ever saved. */
export function SampleScreen({ today }: { readonly today: IsoDate }) {
  const open = () => {
    beginTrial(sampleTexts(today))
    void openTab('home')
  }
  return (
    <Screen title={copy.title} stack footer={<Button onPress={open}>{copy.open}</Button>}>
      <Card pad>
        <View className='ax-t-title'>{copy.head}</View>
        <View className='ax-t-sub ax-mt-2'>{copy.text}</View>
      </Card>
      <Notice tone='pine'>{copy.safe}</Notice>
    </Screen>
  )
}
