import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { Slot } from '@/ui/frame/slot'
import { BackupNotice } from './backup-notice'
import { DataSection } from './data-section'
import { HomeRows } from './home-rows'
import { HomeTiles } from './home-tiles'
import { copy } from './home.copy'
import type { HomeView } from './home-view'
import { lookAt, seeAll } from './lead-to'
import { PlaceNotice } from './place-notice'
import { UnfinishedSection } from './unfinished-section'

type BelowProps = { readonly view: HomeView; readonly today: IsoDate; readonly area: string; readonly insured: readonly Member[]; readonly alone: boolean }

/** What no phone shows before somebody scrolls. `alone`: there is nobody whose days could stand in rows. */
export const HomeBelow = ({ view, today, area, insured, alone }: BelowProps) => (
  <>
    {alone ? null : <HomeRows view={view} onOpen={lookAt} onAll={seeAll} />}
    <Slot>
      <PlaceNotice area={area} today={today} insured={insured} />
    </Slot>
    <HomeTiles view={view} />
    <UnfinishedSection />
    <BackupNotice />
    <DataSection />
    <View className='ax-t-mini ax-t-center ax-mt-4'>{copy.privacy}</View>
  </>
)
