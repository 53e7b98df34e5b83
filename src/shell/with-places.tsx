import type { ComponentType } from 'react'
import { View } from '@tarojs/components'
import { aboveOf } from '@/policy/geography/place-list'
import { usePageQuery, type Tab } from '@/platform/routes/navigation'
import { useHomeArea } from '@/state/home-area'
import { useHousehold } from '@/state/household'
import { useOwnPlaces } from '@/state/own-places'
import { usePlaces, type PlacesState } from '@/state/places/places'
import { Button } from '@/ui/touch/button'
import { EmptyState } from '@/ui/frame/empty-state'
import { MissingPlacesContext, nameOf } from './missing-places'
import { Screen } from './screen'
import { placesCopy as copy } from './with-places.copy'

type Needs = {
  /** Terms of the nation too: wherever something is computed or looked up. */
  readonly nation?: boolean
  /** Drawn also when places of the family did not come: it treats whoever is insured there as not known, and names them. */
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
    const family = [home, ...members.map(({ areaCode }) => areaCode)]
    const places = usePlaces([...family, ...more], nation)
    // What the family typed is looked up while drawing, like all data of places: a page is drawn anew when it changes, and when a place comes.
    const page = <Page key={`${stampOf(own)} ${places.missing.join()}`} {...props} />
    if (places.state === 'ready') return page
    if (without && isDrawable(places, family)) {
      return <MissingPlacesContext.Provider value={{ ...places, codes: places.missing }}>{page}</MissingPlacesContext.Provider>
    }
    const { state, missing, retry } = places
    const names = missing.map(nameOf).join(copy.comma)
    return (
      <Screen {...chrome}>
        <View className='ax-mt-3'>{state === 'loading' ? <EmptyState art='map' title={copy.loading(names)} /> : <Lost names={names} onRetry={retry} />}</View>
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

/** Nothing is missing but places of the family that were asked for and did not come. */
const isDrawable = ({ state, missing }: PlacesState, family: readonly string[]): boolean =>
  state === 'unreachable' && missing.every((code) => family.some((one) => one === code || aboveOf(one) === code))

const Lost = ({ names, onRetry }: { readonly names: string; readonly onRetry: () => void }) => (
  <EmptyState art='map' title={copy.lost(names)} action={<Button kind='outline' size='sm' onPress={onRetry}>{copy.again}</Button>}>
    {copy.lostText}
  </EmptyState>
)
