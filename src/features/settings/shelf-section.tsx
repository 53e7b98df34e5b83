import { View } from '@tarojs/components'
import { storeNames } from '@/shell/storage-notice.copy'
import type { Shelved } from '@/state/shelf'
import { BottomSheet } from '@/ui/frame/bottom-sheet'
import { Card } from '@/ui/frame/card'
import { Cell } from '@/ui/list/cell'
import { Icon } from '@/ui/mark/icon'
import { SectionHeader } from '@/ui/frame/section-header'
import { Button, ButtonRow } from '@/ui/touch/button'
import { copy } from './settings.copy'
import type { ShelfModel } from './use-shelf'
import './settings.scss'

/** More than a phone's screen holds; the file has all of it. */
const MAX_SHOWN = 3000

function titleOf({ store, items, names }: Shelved): string {
  const named = storeNames([store])
  if (items === 'all') return copy.shelf.whole(named)
  return names.length === items.length ? copy.shelf.named(copy.names(names), named) : copy.shelf.items(items.length, named)
}

/** Named where the data is; nothing while all is well. */
export function ShelfSection({ model }: { readonly model: ShelfModel }) {
  if (model.all.length === 0) return null
  return (
    <>
      <SectionHeader title={copy.shelf.title} />
      <View className='ax-t-sub'>{copy.shelf.note}</View>
      <Card>
        {model.all.map((one) => (
          <Cell key={one.key} leading={<Icon name='warn' />} title={titleOf(one)} onPress={() => model.show(one)} />
        ))}
      </Card>
    </>
  )
}

export function ShelfSheet({ model }: { readonly model: ShelfModel }) {
  const { open: one } = model
  if (!one) return null
  const footer = (
    <ButtonRow>
      <Button kind='danger' onPress={() => model.drop(one)}>{model.sure ? copy.shelf.dropSure : copy.shelf.drop}</Button>
      <Button kind='outline' onPress={() => void model.give(one)}>{copy.shelf.give}</Button>
      <Button onPress={() => model.back(one)}>{copy.shelf.back}</Button>
    </ButtonRow>
  )
  return (
    <BottomSheet open title={titleOf(one)} note={copy.shelf.note} footer={footer} onClose={() => model.show(undefined)}>
      <View className='ax-t-mini settings-raw'>{one.text.slice(0, MAX_SHOWN)}</View>
    </BottomSheet>
  )
}
