import { View } from '@tarojs/components'
import { yearOf, type IsoDate } from '@/domain/date/iso-date'
import { paysByMonth } from '@/domain/enrolment/cover-on'
import type { Member } from '@/domain/enrolment/member'
import { windowFor, type WindowOfYear } from '@/domain/enrolment/published'
import type { EnrolmentRules } from '@/domain/enrolment/terms'
import { callHotline } from '@/platform/sharing/phone-call'
import { enrolmentRulesFor } from '@/policy/enrolment'
import { placeNamed } from '@/policy/places'
import { Notice } from '@/ui/frame/notice'
import { TextLink } from '@/ui/mark/text-link'
import { copy } from './home.copy'

type PlaceNoticeProps = {
  readonly area: string
  readonly today: IsoDate
  /** Of whom the lead card speaks; their days come from here only where one of them does not pay by the month. */
  readonly insured: readonly Member[]
}

/** When the place can be paid for, how old that is, or that nobody knows: said before anybody plans with it, and before anybody is entered. */
export function PlaceNotice({ area, today, insured }: PlaceNoticeProps) {
  const place = placeNamed(area)?.short
  const rules = enrolmentRulesFor(area)
  if (place === undefined || rules === undefined) return null
  const window = windowFor(rules, yearOf(today) + 1)
  if (window?.certainty === 'projected') return <Stale place={place} insured={insured} rules={rules} window={window} today={today} />
  if (insured.length > 0) return null
  return window === undefined ? <NoWindow place={place} hotline={rules.hotline} /> : <Season place={place} window={window} today={today} />
}

type StaleProps = SeasonProps & Pick<PlaceNoticeProps, 'insured'> & { readonly rules: EnrolmentRules }

/** A family that pays by the month has no season. */
const Stale = ({ place, insured, rules, window, today }: StaleProps) => insured.length > 0 && insured.every(paysByMonth) ? null : (
  <View className='ax-mt-3'>
    <Notice tone='amber' icon='clock' lead={staleLead(place, window, windowFor(rules, window.basis), today)}>{copy.stale.text}</Notice>
  </View>
)

type SeasonProps = { readonly place: string; readonly window: WindowOfYear; readonly today: IsoDate }

/** For somebody who has entered nobody yet; with a family the lead card speaks of it. */
const Season = ({ place, window: { year, pay, certainty }, today }: SeasonProps) => (
  <View className='ax-mt-3'>
    <Notice tone='pine' icon='clock' lead={copy.season.lead(place, year, pay.from, pay.to, today)}>{certainty === 'published' ? copy.season.text : copy.season.inferred}</Notice>
  </View>
)

/** Last season's days, while this season's notice is missing; of an older season only the year. */
function staleLead(place: string, { year, basis }: WindowOfYear, published: WindowOfYear | undefined, today: IsoDate): string {
  if (published === undefined || basis !== year - 1) return copy.stale.lead(place, basis)
  return copy.stale.lastSeason(place, published.pay.from, published.pay.to, today)
}

const NoWindow = ({ place, hotline }: { readonly place: string; readonly hotline: string }) => (
  <View className='ax-mt-3'>
    <Notice
      tone='amber'
      icon='help'
      lead={copy.noWindow.lead(place)}
      action={<TextLink quiet icon='phone' onPress={() => callHotline(hotline)}>{copy.noWindow.action(hotline)}</TextLink>}
    >
      {copy.noWindow.text}
    </Notice>
  </View>
)
