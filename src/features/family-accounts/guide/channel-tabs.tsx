import { View } from '@tarojs/components'
import { Tabs } from '@/ui/frame/tabs'
import { guideCopy as copy } from './guide.copy'
import type { GuideModel } from './use-guide'

export function ChannelTabs({ model }: { readonly model: GuideModel }) {
  const { channels, channel, chooseChannel } = model
  return (
    <>
      <Tabs tabs={channels.map(({ id, name }) => ({ value: id, label: name }))} value={channel.id} onChange={chooseChannel} label={copy.channels} />
      <View className='ax-spoken'>{copy.channelNote}</View>
    </>
  )
}
