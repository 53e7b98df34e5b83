import type { ComponentType } from 'react'
import { View } from '@tarojs/components'
import { placeNamed, provinceOf } from '@/policy/geography/place-list'
import { usePageQuery, type Tab } from '@/platform/routes/navigation'
import { useHomeArea } from '@/state/home-area'
import { useHousehold } from '@/state/household'
import { useOwnPlaces } from '@/state/own-places'
import { NATION, usePlaces } from '@/state/places/places'
import { Button } from '@/ui/touch/button'
import { EmptyState } from '@/ui/frame/empty-state'
import { Screen } from './screen'
import { placesCopy as copy } from './with-places.copy'

type Needs = {
  /** Terms of the nation too: wherever something is computed or looked up. */
  readonly nation?: boolean
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
 * being fetched, and when it did not come, the page says so: that is never the same as knowing nothing.
 */
export function withPlaces<Props extends object>(Page: ComponentType<Props>, { nation = false, useCodes = none, ...chrome }: Needs = {}): ComponentType<Props> {
  return function PageWithPlaces(props: Props) {
    const home = useHomeArea(({ areaCode }) => areaCode)
    const members = useHousehold((household) => household.members)
    const more = [...useCodes(), ...Object.values(usePageQuery()).flatMap((value) => CODE.exec(value) ?? [])]
    const own = useOwnPlaces(({ figures }) => figures)
    const { state, missing, retry } = usePlaces([home, ...members.map(({ areaCode }) => areaCode), ...more], nation)
    // What the family typed is looked up while drawing, like all data of places: a page is drawn anew when it changes.
    if (state === 'ready') return <Page key={stampOf(own)} {...props} />
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

export const nameOf = (code: string): string => (code === NATION ? copy.nation : (placeNamed(code) ?? provinceOf(code))?.short ?? code)

const Lost = ({ names, onRetry }: { readonly names: string; readonly onRetry: () => void }) => (
  <EmptyState art='map' title={copy.lost(names)} action={<Button kind='outline' size='sm' onPress={onRetry}>{copy.again}</Button>}>
    {copy.lostText}
  </EmptyState>
)
