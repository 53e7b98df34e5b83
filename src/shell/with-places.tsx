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
    const { places, drawing } = usePagePlaces(nation, useCodes())
    const [held] = useState(() => new Map<string, unknown>())
    const page = <HeldContext.Provider key={drawing} value={held}><Page {...props} /></HeldContext.Provider>
    if (places.state === 'ready') return page
    if (without && isDrawable(places)) {
      return <MissingPlacesContext.Provider value={{ ...places, codes: places.missing }}>{page}</MissingPlacesContext.Provider>
    }
    return <Screen {...chrome}><WaitingForPlaces {...places} /></Screen>
  }
}

/**
 * The places of the family, of the link that opened this page and of `codes`. What the family typed is looked up while drawing, like all data
 * of places: where `drawing` changes, a page is drawn anew.
 */
export function usePagePlaces(nation: boolean, codes: readonly string[]): { readonly places: PlacesState; readonly drawing: string } {
  const home = useHomeArea(({ areaCode }) => areaCode)
  const members = useHousehold((household) => household.members)
  const more = [...codes, ...Object.values(usePageQuery()).flatMap((value) => CODE.exec(value) ?? [])]
  const own = useOwnPlaces(({ figures }) => figures)
  const places = usePlaces([home, ...members.map(({ areaCode }) => areaCode), ...more], nation)
  return { places, drawing: `${stampOf(own)} ${places.missing.join()}` }
}

/** In the place of a page: what is being fetched, or did not come. */
export const WaitingForPlaces = ({ state, missing, retry }: PlacesState) => (
  <View className='ax-mt-3'>{state === 'loading' ? <EmptyState art='map' title={copy.loading(missing.map(nameOf).join(copy.comma))} /> : <LostPlaces codes={missing} onRetry={retry} />}</View>
)

const stamps = new WeakMap<object, number>()
let last = 0
function stampOf(list: object): number {
  const stamp = stamps.get(list) ?? (last += 1)
  stamps.set(list, stamp)
  return stamp
}

/** Nothing is missing but places that were asked for and did not come; without the nation's terms nothing can be said of any. */
export const isDrawable = ({ state, missing }: PlacesState): boolean => state === 'unreachable' && !missing.includes(NATION)
