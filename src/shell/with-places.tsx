import { useState, type ComponentType } from 'react'
import { View } from '@tarojs/components'
import { usePageQuery, type Tab } from '@/platform/routes/navigation'
import { useHomeArea } from '@/state/home-area'
import { useHousehold } from '@/state/household'
import { useOwnPlaces } from '@/state/own-places'
import { NATION, usePlaces, type PlacesState } from '@/state/places/places'
import { EmptyState } from '@/ui/frame/empty-state'
import { HeldContext } from './held'
import { LostPlaces, MissingPlacesContext, nameOf } from './missing-places'
import { Screen } from './screen'
import { placesCopy as copy } from './with-places.copy'

type Needs = {
  /** Terms of the nation too: wherever something is computed or looked up. */
  readonly nation?: boolean
  /** Drawn also when places did not come: of those it says nothing (`useLostPlace`, the lookups), and it names whoever is insured there. */
  readonly without?: boolean
  readonly tab?: Tab
  readonly brand?: string
  readonly title?: string
  /** Places beside the family's and the one of a link. */
  readonly useCodes?: () => readonly string[]
}

/** Links name a place by its code, or a card of the library whose name begins with it. */
const CODE = /^\d{6}/
const none = (): readonly string[] => []

/**
 * A page whose places are here before it is drawn: those of the family, from the phone's own copies without any wait. While one is
 * being fetched, and when it did not come, the page says so: that is never the same as knowing nothing. One place of a family never takes the page from the others.
 */
export function withPlaces<Props extends object>(Page: ComponentType<Props>, { nation = false, without = false, useCodes = none, ...chrome }: Needs = {}): ComponentType<Props> {
  return function PageWithPlaces(props: Props) {
    const home = useHomeArea(({ areaCode }) => areaCode)
    const members = useHousehold((household) => household.members)
    const more = [...useCodes(), ...Object.values(usePageQuery()).flatMap((value) => CODE.exec(value) ?? [])]
    const own = useOwnPlaces(({ figures }) => figures)
    const places = usePlaces([home, ...members.map(({ areaCode }) => areaCode), ...more], nation)
    // What the family typed is looked up while drawing, like all data of places: a page is drawn anew when it changes, and when a place comes.
    const [held] = useState(() => new Map<string, unknown>())
    const page = <HeldContext.Provider key={`${stampOf(own)} ${places.missing.join()}`} value={held}><Page {...props} /></HeldContext.Provider>
    if (places.state === 'ready') return page
    if (without && isDrawable(places)) {
      return <MissingPlacesContext.Provider value={{ ...places, codes: places.missing }}>{page}</MissingPlacesContext.Provider>
    }
    const { state, missing, retry } = places
    return (
      <Screen {...chrome}>
        <View className='ax-mt-3'>{state === 'loading' ? <EmptyState art='map' title={copy.loading(missing.map(nameOf).join(copy.comma))} /> : <LostPlaces codes={missing} onRetry={retry} />}</View>
      </Screen>
    )
  }
}

const stamps = new WeakMap<object, number>()
let last = 0
function stampOf(list: object): number {
  const stamp = stamps.get(list) ?? (last += 1)
  stamps.set(list, stamp)
  return stamp
}

/** Nothing is missing but places that were asked for and did not come; without the nation's terms nothing can be said of any. */
const isDrawable = ({ state, missing }: PlacesState): boolean => state === 'unreachable' && !missing.includes(NATION)
