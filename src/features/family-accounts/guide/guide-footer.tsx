import { canShareCard } from '@/platform/sharing/share'
import { copyOut } from '@/shell/copy-out'
import { Button, ButtonRow } from '@/ui/touch/button'
import { guideCopy as copy } from './guide.copy'
import { guideText } from './guide-text'
import type { GuideModel } from './use-guide'

/** Take it along: as text anywhere, as a card inside WeChat. */
export function GuideFooter({ model }: { readonly model: GuideModel }) {
  const { walk, channel, standing } = model
  if (channel.silent !== undefined) return null
  const copyAll = () => void copyOut(guideText({ walk, channelName: channel.name, standing }), copy.copying)
  if (!canShareCard) return <Button kind='secondary' icon='copy' onPress={copyAll}>{copy.copyAll}</Button>
  return (
    <ButtonRow>
      <Button kind='outline' icon='copy' onPress={copyAll}>{copy.copyAll}</Button>
      <Button kind='secondary' icon='share' openType='share'>{copy.share}</Button>
    </ButtonRow>
  )
}
