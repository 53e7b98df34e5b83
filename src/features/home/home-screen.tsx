import { useState, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import type { IsoDate } from '@/domain/date/iso-date'
import { openTab } from '@/platform/routes/navigation'
import { useNetwork } from '@/platform/screen/use-network'
import { usePainted } from '@/platform/screen/use-painted'
import { placeNamed } from '@/policy/places'
import { PlaceSheet } from '@/shell/place-sheet'
import { Screen } from '@/shell/screen'
import { useCalendarFocus } from '@/state/calendar-focus'
import { homeAreaOf, useHomeArea } from '@/state/home-area'
import { useHousehold } from '@/state/household'
import { useStorageReport } from '@/state/storage-report'
import { Notice } from '@/ui/frame/notice'
import { RegionPill } from '@/ui/mark/region-pill'
import { Slot } from '@/ui/frame/slot'
import { TextLink } from '@/ui/mark/text-link'
import { Toast } from '@/ui/frame/toast'
import { BackupNotice } from './backup-notice'
import { CounterEntry } from './counter-entry'
import { DataSection } from './data-section'
import { FirstRun } from './first-run'
import { Crew } from './home-crew'
import { HomeHero } from './home-hero'
import { HomeRows } from './home-rows'
import { HomeTiles } from './home-tiles'
import { copy } from './home.copy'
import type { HomeView } from './home-view'
import { PlaceNotice } from './place-notice'
import { UnfinishedSection } from './unfinished-section'
import type { Tell } from './unknown-actions'
import { useTelling, type Telling } from './use-telling'
import './home.scss'

export type HomeScreenProps = { readonly today: IsoDate; readonly view: HomeView }

export function HomeScreen({ today, view }: HomeScreenProps) {
  const [picking, setPicking] = useState(false)
  const painted = usePainted()
  const telling = useTelling()
  const members = useHousehold((household) => household.members)
  const chosen = useHomeArea(({ areaCode }) => areaCode)
  const area = homeAreaOf(chosen, members)
  const place = placeNamed(area)?.short
  const pill = (
    <RegionPill label={place && copy.region(place)} onPress={() => setPicking(true)}>
      {place ?? copy.regionUnknown}
    </RegionPill>
  )
  return (
    <Screen brand={copy.brand} tab='home' bar={pill} overlay={<Overlay telling={telling} chosen={chosen} open={picking} onClose={() => setPicking(false)} />}>
      <Slot>
        <Notices />
      </Slot>
      {members.length === 0 && view.open.length === 0 ? <><FirstRun /><CounterEntry /></> : <Family view={view} tell={telling.tell} painted={painted} />}
      {painted ? (
        <Below view={view}>
          <PlaceNotice area={area} today={today} insured={members.filter(({ areaCode }) => areaCode === area)} />
        </Below>
      ) : null}
    </Screen>
  )
}

/** What no phone shows before somebody scrolls. */
const Below = ({ view, children }: { readonly view: HomeView; readonly children: ReactNode }) => (
  <>
    <Slot>{children}</Slot>
    <HomeTiles view={view} />
    <UnfinishedSection />
    <BackupNotice />
    <DataSection />
    <View className='ax-t-mini ax-t-center ax-mt-4'>{copy.privacy}</View>
  </>
)

/** A tab takes no query: the wish is left for the calendar. */
function lookAt(key: string): void {
  useCalendarFocus.getState().look(key)
  void openTab('calendar')
}

/** So many of the crew stand on the first picture of a phone. */
const CREW_FIRST = 3

type FamilyProps = { readonly view: HomeView; readonly tell: Tell; readonly painted: boolean }

function Family({ view, tell, painted }: FamilyProps) {
  const all = () => void openTab('calendar')
  return (
    <>
      <HomeHero view={view} onOpen={lookAt} onAll={all} tell={tell} />
      <CounterEntry />
      <Crew crew={painted ? view.crew : view.crew.slice(0, CREW_FIRST)} />
      {painted ? <HomeRows view={view} onOpen={lookAt} onAll={all} /> : null}
    </>
  )
}

const Gap = ({ children }: { readonly children: ReactNode }) => <View className='home-notice'>{children}</View>

function Notices() {
  const isOffline = useNetwork() === 'offline'
  const hasTrouble = useStorageReport(({ troubles }) => troubles.length > 0)
  return (
    <>
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

const Overlay = ({ telling, ...sheet }: RegionSheetProps & { readonly telling: Telling }) => (
  <>
    <RegionSheet {...sheet} />
    <Toast message={telling.said} onUndo={telling.undo} onEnd={telling.forget} />
  </>
)

type RegionSheetProps = { readonly chosen: string; readonly open: boolean; readonly onClose: () => void }

function RegionSheet({ chosen, open, onClose }: RegionSheetProps) {
  const choose = (code: string) => {
    useHomeArea.getState().choose(code)
    onClose()
  }
  return (
    <PlaceSheet
      open={open}
      title={copy.regionTitle}
      unknown={{ title: copy.regionFollow, note: copy.regionFollowNote }}
      value={chosen}
      onChoose={choose}
      onClose={onClose}
    />
  )
}
