import { View } from '@tarojs/components'
import { openPage } from '@/platform/routes/navigation'
import { useHousehold } from '@/state/household'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Button, ButtonRow } from '@/ui/touch/button'
import { copy } from './settings.copy'
import type { DataModel } from './use-data'

/** The question before what cannot be undone, with the safe way first. */
export function AskSheet({ model }: { readonly model: DataModel }) {
  const count = useHousehold(({ members }) => members.length)
  if (!model.isErasing) return null
  const backUp = () => {
    model.cancel()
    void openPage('handOver')
  }
  const footer = (
    <ButtonRow>
      <Button kind='outline' onPress={backUp}>{copy.eraseFirst}</Button>
      <Button kind='danger' onPress={model.erase}>{copy.eraseDo}</Button>
    </ButtonRow>
  )
  return (
    <BottomSheet open title={copy.eraseAsk(count)} footer={footer} onClose={model.cancel}>
      <View className='ax-t-sub'>{copy.eraseText}</View>
    </BottomSheet>
  )
}
