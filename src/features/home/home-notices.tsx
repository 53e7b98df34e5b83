import type { ReactNode } from 'react'
import { View } from '@tarojs/components'
import { openTab } from '@/platform/routes/navigation'
import { useNetwork } from '@/platform/screen/use-network'
import { MissingPlacesContext, type MissingPlaces } from '@/shell/missing-places'
import { ScreenNotices } from '@/shell/screen-notices'
import { useStorageReport } from '@/state/storage-report'
import { Notice } from '@/ui/frame/notice'
import { Slot } from '@/ui/frame/slot'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from './home.copy'

const Gap = ({ children }: { readonly children: ReactNode }) => <View className='home-notice'>{children}</View>

/** What every screen says, and where home leads on from it. */
export function HomeNotices({ places }: { readonly places: MissingPlaces | undefined }) {
  const isOffline = useNetwork() === 'offline'
  const hasTrouble = useStorageReport(({ troubles }) => troubles.length > 0)
  return (
    <>
      <MissingPlacesContext.Provider value={places}>
        <Slot>
          <ScreenNotices />
        </Slot>
      </MissingPlacesContext.Provider>
      {hasTrouble ? (
        <Gap>
          <Notice tone='verm' action={<TextLink quiet onPress={() => void openTab('household')}>{copy.troubleSee}</TextLink>}>
            {copy.trouble}
          </Notice>
        </Gap>
      ) : null}
      {isOffline ? (
        <Gap>
          <Notice icon='cloudoff' lead={copy.offline.lead}>{copy.offline.text}</Notice>
        </Gap>
      ) : null}
    </>
  )
}
