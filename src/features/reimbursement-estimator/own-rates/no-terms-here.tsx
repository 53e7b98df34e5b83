import { schemeOf } from '@/domain/benefit/person'
import { openPage } from '@/platform/routes/navigation'
import { placeNamed } from '@/policy/places'
import { Button } from '@/ui/touch/button'
import { TextLink } from '@/ui/mark/text-link'
import { EmptyState } from '@/ui/frame/empty-state'
import { copy } from '../form/estimator.copy'
import type { Blocked } from '../form/form-terms'
import { copy as own } from './own.copy'
import type { EstimatorModel } from '../form/use-estimator'

/** Reasons that lie in the place; another bill would not help. */
const BY_PLACE: ReadonlySet<Blocked> = new Set(['area-not-covered', 'no-terms-for-scheme', 'member-without-area'])

/** Entered figures stand in for this person from now on. */
export const startOwn = ({ form, change }: EstimatorModel): void => change({ own: { ...form.own, who: form.who } })

/** Nothing is known of the place: what one can do about it, at once. */
export function NoTermsHere({ model }: { readonly model: EstimatorModel }) {
  const { blocked } = model
  if (blocked === null || !BY_PLACE.has(blocked)) return null
  return (
    <EmptyState art='map' title={titleOf(model, blocked)} action={<Button kind='outline' size='sm' onPress={() => startOwn(model)}>{own.offer}</Button>}>
      {own.offerNote}
      <KeepPlace model={model} />
    </EmptyState>
  )
}

/** Figures of a place, kept for everybody who is insured there. */
export function KeepPlace({ model }: { readonly model: EstimatorModel }) {
  const { areaCode: area, person } = model.basis.subject
  const place = placeNamed(area)
  if (place === undefined) return null
  return <TextLink iconAfter='right' onPress={() => void openPage('ownPlace', { area, scheme: schemeOf(person.insurance) })}>{own.keep(place.short)}</TextLink>
}

function titleOf({ form, members }: EstimatorModel, blocked: Blocked): string {
  const member = members.find(({ id }) => id === form.who)
  const place = placeNamed(member?.areaCode ?? form.guest.areaCode)
  return blocked === 'area-not-covered' && place !== undefined ? own.noDataFor(place.short) : copy.blocked[blocked]
}
