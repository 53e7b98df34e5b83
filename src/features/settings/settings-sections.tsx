import { View } from '@tarojs/components'
import { useTrial } from '@/state/trial/trial'
import { Slot } from '@/ui/frame/slot'
import { Toast } from '@/ui/frame/toast'
import { AskSheet } from './ask-sheet'
import { DataSection } from './data-section'
import { ReadingSection } from './reading-section'
import { ReadingSheets } from './reading-sheets'
import { copy } from './settings.copy'
import { ShelfSection, ShelfSheet } from './shelf-section'
import type { SettingsModel } from './use-settings'

type Props = { readonly model: SettingsModel }

/** What stands below the family: how it is read, where the data goes, who we are not. */
export function SettingsSections({ model }: Props) {
  const isTrial = useTrial(({ end }) => end !== null)
  return (
    <>
      <ReadingSection onOpen={model.open} />
      <Slot>{isTrial ? null : <DataSection model={model.data} today={model.today} />}</Slot>
      <Slot>{isTrial ? null : <ShelfSection model={model.shelf} />}</Slot>
      <View className='ax-t-mini ax-t-center ax-mt-4'>
        {copy.about.map((line) => (
          <View key={line}>{line}</View>
        ))}
      </View>
    </>
  )
}

export function SettingsOverlay({ model: { sheet, close, data, shelf } }: Props) {
  return (
    <>
      <ReadingSheets open={sheet} onClose={close} />
      <AskSheet model={data} />
      <ShelfSheet model={shelf} />
      <Toast message={data.said} onEnd={data.forget} />
    </>
  )
}
