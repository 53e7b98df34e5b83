import { useEffect, useLayoutEffect, useMemo, type ReactNode } from 'react'
import type { IsoDate } from '@/domain/date/iso-date'
import { placeNamed } from '@/policy/places'
import { MissingPlacesContext } from '@/shell/missing-places'
import { isDrawable, usePagePlaces, WaitingForPlaces } from '@/shell/with-places'
import { homeAreaOf, useHomeArea } from '@/state/home-area'
import { useHousehold } from '@/state/household'
import { keepHome } from '@/state/kept-home'
import type { PlacesState } from '@/state/places/places'
import { usePreferences } from '@/state/preferences'
import { CounterEntry } from './counter-entry'
import { FirstRun } from './first-run'
import { HomeBelow } from './home-below'
import { firstOf } from './home-first'
import type { HomeLater, HomeModel } from './home-model'
import { HomeNotices } from './home-notices'
import type { HomeView } from './home-view'

type UseView = (today: IsoDate) => HomeView
type FeedProps = { readonly today: IsoDate; readonly show: (model: HomeModel) => void }

/** @param useView What is due for the family and how everybody stands. */
export function homeFeed(useView: UseView): HomeLater['Feed'] {
  const Computed = ({ today, show, places }: FeedProps & { readonly places: PlacesState }) => {
    const view = useView(today)
    const model = useModel(view, today, places)
    useShown(model, show)
    useKept(today, model, places)
    return null
  }
  return function Feed(props) {
    const { places, drawing } = usePagePlaces(false, NONE)
    const isHere = places.state === 'ready' || isDrawable(places)
    return isHere ? <Computed key={`${drawing} ${places.isOld}`} {...props} places={places} /> : <Waiting {...props} places={places} />
  }
}

const NONE: readonly string[] = []
const NOBODY: HomeView = { open: [], next: undefined, unpaid: 0, urgent: 0, filing: undefined, crew: [], unknown: [], person: undefined }

function Waiting({ show, places }: FeedProps & { readonly places: PlacesState }) {
  const { first } = useFirst(NOBODY)
  const { state, missing } = places
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what it shows of them
  const model = useMemo(() => ({ first, rest: { notices: <HomeNotices places={undefined} />, instead: <WaitingForPlaces {...places} />, crew: [], below: null } }), [first, state, missing.join()])
  useShown(model, show)
  return null
}

function useFirst(view: HomeView) {
  const members = useHousehold((household) => household.members)
  const area = homeAreaOf(useHomeArea(({ areaCode }) => areaCode), members)
  const theme = usePreferences((preferences) => preferences.theme)
  const largeText = usePreferences((preferences) => preferences.largeText)
  const first = useMemo(() => firstOf(view, { theme, largeText }, placeNamed(area)?.short), [view, theme, largeText, area])
  return { first, members, area }
}

function useModel(view: HomeView, today: IsoDate, places: PlacesState): HomeModel {
  const { area, first, members } = useFirst(view)
  const { state, isRetrying } = places
  return useMemo(() => {
    const missing = state === 'ready' ? undefined : { ...places, codes: places.missing }
    const within = (node: ReactNode) => <MissingPlacesContext.Provider value={missing}>{node}</MissingPlacesContext.Provider>
    const alone = members.length === 0 && view.open.length === 0
    const below = <HomeBelow view={view} today={today} area={area} insured={members.filter(({ areaCode }) => areaCode === area)} alone={alone} />
    const instead = alone ? <><FirstRun /><CounterEntry /></> : null
    return { first, rest: { notices: <HomeNotices places={missing} />, instead, crew: view.crew, below: within(below) } }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- of the places only what it shows
  }, [view, first, members, area, today, state, isRetrying])
}

/** Before anything is drawn of the state it was computed from. */
const useShown = (model: HomeModel, show: FeedProps['show']): void => useLayoutEffect(() => show(model), [model, show])

/** Once this much has passed without a change: whoever is tapping does not wait for it. */
const KEEP_AFTER_MS = 100

/** The first picture, for the next start; of nobody, and of places that are missing or about to be renewed, none. */
function useKept(today: IsoDate, { first, rest }: HomeModel, places: PlacesState): void {
  const isWhole = places.state === 'ready' && !places.isOld && rest?.instead === null
  useEffect(() => {
    const later = setTimeout(() => keepHome(today, isWhole ? first : undefined), KEEP_AFTER_MS)
    return () => clearTimeout(later)
  }, [today, first, isWhole])
}
