import type { IsoDate } from '@/domain/date/iso-date'
import { usePainted } from '@/platform/screen/use-painted'
import { Frame, Tabs } from '@/shell/frame'
import { useLook } from '@/state/look'
import { Slot } from '@/ui/frame/slot'
import { RegionPill } from '@/ui/mark/region-pill'
import { CounterEntry } from './counter-entry'
import { Crew } from './home-crew'
import { HomeHero } from './home-hero'
import type { HomeFirst } from './home-first'
import type { HomeLater, HomeModel, HomeWish } from './home-model'
import { copy } from './home.copy'
import type { HomeCrew } from './home-view'
import { lookAt, seeAll } from './lead-to'
import { useHome, type Ask } from './use-home'
import './home.scss'

export type HomeScreenProps = { readonly today: IsoDate; /** What opens stores and computes: not run before it is called. */ readonly later: () => HomeLater }

/** Opens with what was kept of its first picture, where that still holds; what reads and computes follows once that is on its way. */
export function HomeScreen({ today, later }: HomeScreenProps) {
  const { ask, loaded, model, setModel, wish } = useHome(today, later)
  return (
    <>
      {loaded ? <loaded.Feed today={today} show={setModel} /> : null}
      {model ? <Home model={model} loaded={loaded} ask={ask} wish={wish} /> : null}
    </>
  )
}

type HomeProps = { readonly model: HomeModel; readonly loaded: HomeLater | undefined; readonly ask: Ask; readonly wish: HomeWish | undefined }

function Home({ model: { first, rest }, loaded, ask, wish }: HomeProps) {
  const look = useLook(first.look)
  return (
    <Frame brand={copy.brand} look={look} tabBar={<Tabs current='home' due={first.due} />} bar={<Pill place={first.place} ask={ask} />} overlay={loaded ? <loaded.Overlay wish={wish} /> : null}>
      <Slot>{rest?.notices}</Slot>
      <Body first={first} rest={rest} ask={ask} />
    </Frame>
  )
}

const Pill = ({ place, ask }: Pick<HomeFirst, 'place'> & { readonly ask: Ask }) => (
  <RegionPill label={place && copy.region(place)} onPress={() => ask({ kind: 'place' })}>
    {place ?? copy.regionUnknown}
  </RegionPill>
)

function Body({ first, rest, ask }: HomeModel & { readonly ask: Ask }) {
  const follows = usePainted() ? rest : undefined
  return (
    <>
      {rest?.instead ?? <Family first={first} crew={follows?.crew ?? first.crew} ask={ask} />}
      {follows?.below}
    </>
  )
}

type FamilyProps = { readonly first: HomeFirst; readonly crew: readonly HomeCrew[]; readonly ask: Ask }

const Family = ({ first, crew, ask }: FamilyProps) => (
  <>
    <HomeHero facts={first.hero} onOpen={lookAt} onAll={seeAll} tell={(memberIds, year, was) => ask({ kind: 'tell', memberIds, year, was })} />
    <CounterEntry />
    <Crew crew={crew} />
  </>
)
