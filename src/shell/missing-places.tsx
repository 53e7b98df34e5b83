import { createContext, useContext, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { aboveOf, placeNamed, provinceOf } from '@/policy/geography/place-list'
import { useHousehold } from '@/state/household'
import { NATION } from '@/state/places/places'
import { EmptyState } from '@/ui/frame/empty-state'
import { Notice } from '@/ui/frame/notice'
import { Button } from '@/ui/touch/button'
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

export const LostPlaces = ({ codes, onRetry }: { readonly codes: readonly string[]; readonly onRetry: () => void }) => (
  <EmptyState art='map' title={copy.lost(codes.map(nameOf).join(copy.comma))} action={<Button kind='outline' size='sm' onPress={onRetry}>{copy.again}</Button>}>
    {copy.lostText}
  </EmptyState>
)

/**
 * What has to be here for anything to be said of a place, and did not come.
 *
 * @returns `null` where everything is here. Otherwise what stands in the place of all that would be said of it: nothing is guessed.
 */
export function useLostPlace(areaCode: string): ReactNode {
  const missing = useContext(MissingPlacesContext)
  const codes = (missing?.codes ?? []).filter((code) => code === areaCode || code === aboveOf(areaCode))
  return missing === undefined || codes.length === 0 ? null : <LostPlaces codes={codes} onRetry={missing.retry} />
}

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
