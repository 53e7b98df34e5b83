import { View } from '@tarojs/components'
import { formatPoints, formatYuan } from '@/domain/money/format-yuan'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import type { Lead } from '@/policy/adoption/lead'
import { leadCopy } from '@/shell/leads/lead.copy'
import { LeadRows } from '@/shell/leads/lead-rows'
import { offersFor, type LeadOffer } from '@/shell/leads/lead-offers'
import { useLeads, type LeadsState } from '@/state/places/leads'
import { TextLink } from '@/ui/mark/text-link'
import type { EstimatorModel } from '../form/use-estimator'
import { copy as own } from './own.copy'
import { isOwnRate, type OwnField } from './read-own'

/** What pages may be asked for each field of the form. */
const ABOUT: Readonly<Record<OwnField, Lead['field']>> = {
  rate: 'rate', start: 'deductible', classBShare: 'classBShare', fundCap: 'fundCap', illnessStart: 'illnessStart', illnessRate: 'illnessRate'
}
const ANY_CARE: ReadonlySet<OwnField> = new Set(['classBShare', 'illnessStart', 'illnessRate'])

export type OwnLeadsModel = LeadsState & { readonly model: EstimatorModel }

/** What others wrote about the person's place; a guest whose place is not in the list has none. */
export function useOwnLeads(model: EstimatorModel): OwnLeadsModel {
  return { ...useLeads(model.basis.subject.areaCode), model }
}

export function LeadsNote({ leads: { state, leads, retry } }: { readonly leads: OwnLeadsModel }) {
  if (state === 'loading') return <View className='est-own-note'>{leadCopy.loading}</View>
  if (state === 'unreachable') return <View className='est-own-note'>{leadCopy.lost} <TextLink onPress={retry}>{leadCopy.again}</TextLink></View>
  return leads.length === 0 ? null : <View className='est-own-note'>{own.leadsNote}</View>
}

export function OwnLeads({ leads: { leads, model }, field }: { readonly leads: OwnLeadsModel; readonly field: OwnField }) {
  const { form, basis, change } = model
  const { insurance, status } = basis.subject.person
  const offers = offersFor(leads, ABOUT[field], { insurance, status, care: ANY_CARE.has(field) ? undefined : form.care })
  const isTaken = (offer: LeadOffer): boolean => form.own.notes[field] === noteOf(offer)
  const onTake = (offer: LeadOffer) => change({ own: { ...form.own, [field]: textOf(field, offer), notes: { ...form.own.notes, [field]: noteOf(offer) } } })
  return <LeadRows offers={offers} isTaken={isTaken} onTake={onTake} />
}

const LONGEST_NOTE = 200
const noteOf = ({ says, pages }: LeadOffer): string => own.takenOver(says, pages.join(own.and)).slice(0, LONGEST_NOTE)

const textOf = (field: OwnField, { lead: { value } }: LeadOffer): string => (isOwnRate(field) ? formatPoints(value as BasisPoints) : formatYuan(value as Fen))
