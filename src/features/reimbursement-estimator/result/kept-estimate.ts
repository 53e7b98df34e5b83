import type { IsoDate } from '@/domain/date/iso-date'
import { NO_MONEY } from '@/domain/money/fen'
import type { EstimatedBill } from '@/state/bills'
import { countedForm } from '../form/fields'
import { describedInPlace } from '../form/who'
import type { ReadyResult } from './use-result'

/** What is kept of a result: the answers that counted, who it was for as described in place, and what the fund pays, which is nothing without cover. */
export function keptOf({ form, member, estimate, cover, read }: ReadyResult, today: IsoDate): Omit<EstimatedBill, 'id'> {
  const counted = countedForm(form)
  const low = cover.kind === 'covered' || cover.kind === 'notAsked' ? estimate.low.fund : NO_MONEY
  const high = cover.kind === 'notCovered' ? NO_MONEY : estimate.high.fund
  const guest = member === undefined ? counted.guest : describedInPlace(member, read.input.bill.on)
  return { state: 'estimated', on: read.input.bill.on, keptOn: today, who: form.who, low, high, form: { ...counted, guest } }
}
