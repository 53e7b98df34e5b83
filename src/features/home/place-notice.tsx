import { View } from '@tarojs/components'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { windowFor, type WindowOfYear } from '@/domain/enrolment/published'
import { callHotline } from '@/platform/sharing/phone-call'
import { enrolmentRulesFor } from '@/policy/enrolment'
import { placeNamed } from '@/policy/places'
import { Button } from '@/ui/touch/button'
import { EmptyState } from '@/ui/frame/empty-state'
import { Notice } from '@/ui/frame/notice'
import { copy } from './home.copy'

/** How old the place's payment data is, or that there is none: said before anybody plans with it. */
export function PlaceNotice({ area, today }: { readonly area: string; readonly today: IsoDate }) {
  const place = placeNamed(area)?.short
  const rules = enrolmentRulesFor(area)
  if (place === undefined || rules === undefined) return null
  const window = windowFor(rules, yearOf(today) + 1)
  if (window === undefined) return <NoWindow place={place} hotline={rules.hotline} />
  if (window.certainty !== 'projected') return null
  return (
    <View className='ax-mt-3'>
      <Notice tone='amber' icon='clock' lead={staleLead(place, window, windowFor(rules, window.basis), today)}>{copy.stale.text}</Notice>
    </View>
  )
}

/** Last season's days, while this season's notice is missing; of an older season only the year. */
function staleLead(place: string, { year, basis }: WindowOfYear, published: WindowOfYear | undefined, today: IsoDate): string {
  if (published === undefined || basis !== year - 1) return copy.stale.lead(place, basis)
  return copy.stale.lastSeason(place, published.pay.from, published.pay.to, today)
}

const NoWindow = ({ place, hotline }: { readonly place: string; readonly hotline: string }) => (
  <View className='ax-mt-3'>
    <EmptyState
      art='map'
      title={copy.noWindow.title(place)}
      action={<Button kind='outline' size='sm' icon='phone' onPress={() => callHotline(hotline)}>{copy.noWindow.action(hotline)}</Button>}
    >
      {copy.noWindow.text(hotline)}
    </EmptyState>
  </View>
)
