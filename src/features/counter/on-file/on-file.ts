import type { Case } from '@/domain/case/case'
import type { CounterAct, CounterPlace } from '@/domain/counter/counter'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import type { Tool } from '@/domain/guide/eligibility'
import { FILING_KINDS } from '@/domain/filing/situation'
import type { Member } from '@/domain/enrolment/member'
import type { EstimatedBill, PrintedBill } from '@/state/bills'
import { openClaims, type ClaimRecords, type OpenClaim } from '@/state/claims'

/** What the family wrote down elsewhere in the app and a counter would ask again. */
export type OnFile = {
  /** Paid and still to be got back, the oldest first. */
  readonly claims: readonly OpenClaim[]
  /** The stay that was paid last, where the ledger has it: it knows where it was. */
  readonly stay: PrintedBill | undefined
  /** What the family expects of the bill that is settled now. */
  readonly estimate: EstimatedBill | undefined
  readonly filing: FilingOnItsWay | undefined
  readonly binding: Binding | undefined
}

/** A filing that somebody began and has no answer to: to which province and town, and handed in or not. */
export type FilingOnItsWay = { readonly to: string; readonly town: string; readonly submittedOn: IsoDate | undefined }

/** An account that pays for this person, or whose binding was begun. */
export type Binding = { readonly owner: string; readonly tool: Exclude<Tool, 'familyProxy'>; readonly isBound: boolean }

export const NOTHING_ON_FILE: OnFile = { claims: [], stay: undefined, estimate: undefined, filing: undefined, binding: undefined }

/** An estimate older than this was of another stay. */
const ESTIMATE_DAYS = 60

export function onFile(member: Member | undefined, records: ClaimRecords, on: IsoDate): OnFile {
  if (member === undefined) return NOTHING_ON_FILE
  const own = records.cases.filter((one) => one.member === member.id)
  const claims = openClaims(records, member.id)
  return { claims, stay: lastStay(claims), estimate: estimateIn(records, member, on), filing: last(own.flatMap(filingIn)), binding: bindingIn(own) }
}

const last = <Item>(items: readonly Item[]): Item | undefined => items[items.length - 1]

const lastStay = (claims: readonly OpenClaim[]): PrintedBill | undefined => last(claims.flatMap(({ bill }) => (bill?.care === 'inpatient' ? [bill] : [])))

/** The newest comes first in the ledger. */
function estimateIn({ bills }: ClaimRecords, { id }: Member, on: IsoDate): EstimatedBill | undefined {
  const since = addDays(on, -ESTIMATE_DAYS)
  return bills.find((one): one is EstimatedBill => one.state === 'estimated' && one.who === id && one.form.care === 'inpatient' && one.keptOn >= since)
}

function filingIn({ list, about, endedOn, marks }: Case): FilingOnItsWay[] {
  const [, to, town = ''] = /^to:(\d{2})\/(.*)$/.exec(about) ?? []
  if (to === undefined || endedOn !== undefined || !FILING_KINDS.some((kind) => list === `filing-${kind}`)) return []
  return [{ to, town, submittedOn: marks['*']?.['submit']?.on }]
}

function bindingIn(cases: readonly Case[]): Binding | undefined {
  const all = cases.flatMap(({ list, about, endedOn }): Binding[] => {
    const [, owner] = /^owner:(.+)$/.exec(about) ?? []
    return owner !== undefined && (list === 'familySharing' || list === 'crossProvinceWallet') ? [{ owner, tool: list, isBound: endedOn !== undefined }] : []
  })
  return last(all.filter(({ isBound }) => isBound)) ?? last(all)
}

/** Where somebody is, or was, treated: not asked again. The paper of a stay says it better than the place where one is usually treated. */
export function placeOnFile(act: CounterAct | undefined, member: Member | undefined, { stay, filing }: OnFile): CounterPlace | undefined {
  if (act === 'discharged' && stay !== undefined) return placeOfStay(stay)
  return member?.careArea === undefined && filing === undefined ? undefined : 'away'
}

export function placeOfStay({ place, filing }: PrintedBill): CounterPlace {
  if (place === 'local') return 'home'
  return filing === 'emergency' ? 'emergency' : 'away'
}
