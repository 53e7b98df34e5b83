import { createContext, useContext } from 'react'
import { View } from '@tarojs/components'
import { aboveOf, placeNamed, provinceOf } from '@/policy/geography/place-list'
import { useHousehold } from '@/state/household'
import { NATION } from '@/state/places/places'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { placesCopy as copy } from './with-places.copy'
import './storage-notice.scss'

export type MissingPlaces = {
  /** Places and provinces whose data did not come. */
  readonly codes: readonly string[]
  readonly isRetrying: boolean
  readonly retry: () => void
}

/** What the page around did not get and is drawn without; `undefined` where everything is here. */
export const MissingPlacesContext = createContext<MissingPlaces | undefined>(undefined)

export const nameOf = (code: string): string => (code === NATION ? copy.nation : (placeNamed(code) ?? provinceOf(code))?.short ?? code)

/** Names the places that did not come and whoever is insured there: of them nothing is known until they do. */
export function MissingPlacesNotice() {
  const missing = useContext(MissingPlacesContext)
  const members = useHousehold((household) => household.members)
  if (missing === undefined) return null
  const { codes, isRetrying, retry } = missing
  const people = members.filter(({ areaCode }) => codes.includes(areaCode) || codes.includes(aboveOf(areaCode)))
  return (
    <View className='shell-trouble'>
      <Notice tone='amber' lead={copy.lostLead(codes.map(nameOf).join(copy.comma))} action={<TextLink onPress={retry}>{isRetrying ? copy.trying : copy.retry}</TextLink>}>
        {people.length === 0 ? copy.nobodyThere : copy.peopleThere(people.map(({ nickname }) => nickname).join(copy.comma))}
      </Notice>
    </View>
  )
}
