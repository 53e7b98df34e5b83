import { View } from '@tarojs/components'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { formatPoints, formatYuan } from '@/domain/money/format-yuan'
import { dayWord } from '@/domain/date/day-words.copy'
import { isIsoDate, type IsoDate } from '@/domain/date/iso-date'
import { isOwnDay, isOwnMoney } from '@/domain/own-place/own-figure'
import type { Lead } from '@/policy/adoption/lead'
import { LeadRows } from '@/shell/leads/lead-rows'
import { offersFor, type LeadOffer } from '@/shell/leads/lead-offers'
import { AmountInput } from '@/ui/form/amount-input'
import { DateField } from '@/ui/form/date-field'
import { boxKey, type Box, type BoxProblem } from './form'
import { copy } from './own-place.copy'
import type { PlaceForm } from './use-place-form'

type Props = { readonly model: PlaceForm; readonly box: Box; readonly today: IsoDate }

const PROBLEMS: Readonly<Record<BoxProblem, string>> = { unread: copy.problem, rate: copy.problemRate, cap: copy.problemCap, window: copy.problemWindow }

const labelOf = ({ field, tier }: Box): string => (tier === undefined ? copy.fields[field] : copy.ofTier(copy.tiers[tier], copy.fields[field]))

/** One figure, and what others wrote of it. */
export function PlaceField(props: Props) {
  return (
    <View>
      {isOwnDay(props.box.field) ? <DayBox {...props} /> : <SumBox {...props} />}
      <BoxLeads {...props} />
    </View>
  )
}

function SumBox({ model, box }: Props) {
  const problem = model.problems[boxKey(box)]
  const unit = isOwnMoney(box.field) ? {} : { unit: box.field === 'awayDrop' ? copy.points : copy.percent }
  return (
    <AmountInput
      label={labelOf(box)}
      {...unit}
      placeholder={copy.optional}
      value={model.textIn(box)}
      onChange={(text) => model.write(box, { text: text.slice(0, 40) })}
      error={problem === undefined ? undefined : PROBLEMS[problem]}
    />
  )
}

function DayBox({ model, box, today }: Props) {
  const problem = model.problems[boxKey(box)]
  const value = model.textIn(box)
  return (
    <DateField
      label={labelOf(box)}
      value={value}
      shown={isIsoDate(value) ? dayWord(value, today) : ''}
      placeholder={copy.pickDay}
      clearable
      onChange={(text) => model.write(box, { text })}
      error={problem === undefined ? undefined : PROBLEMS[problem]}
    />
  )
}

/** A page that names no kind of hospital speaks of all of them. */
const isOf = ({ lead: { when } }: LeadOffer, { tier }: Box): boolean => tier === undefined || when?.tier === undefined || when.tier === tier

function BoxLeads({ model: { leads, target, form, write }, box }: Props) {
  if (box.field === 'awayDrop' || box.field === 'awayFirstPay') return null
  const care = box.tier === undefined && box.field !== 'fundCap' ? undefined : ('inpatient' as const)
  const offers = offersFor(leads.leads, box.field as Lead['field'], { insurance: target.scheme, care }).filter((offer) => isOf(offer, box))
  const isTaken = (offer: LeadOffer): boolean => form[boxKey(box)]?.note === noteOf(offer)
  return <LeadRows offers={offers} isTaken={isTaken} onTake={(offer) => write(box, { text: textOf(offer), note: noteOf(offer) })} />
}

const LONGEST_NOTE = 200
const noteOf = ({ says, pages }: LeadOffer): string => copy.takenOver(says, pages.join(copy.list)).slice(0, LONGEST_NOTE)

function textOf({ lead: { field, value } }: LeadOffer): string {
  if (isOwnDay(field)) return String(value)
  return isOwnMoney(field) ? formatYuan(value as Fen) : formatPoints(value as BasisPoints)
}
