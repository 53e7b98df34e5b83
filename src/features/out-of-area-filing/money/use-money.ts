import { useMemo } from 'react'
import type { CareKind, Tier } from '@/domain/benefit/bill'
import type { Insurance, Person } from '@/domain/benefit/person'
import type { IsoDate } from '@/domain/date/iso-date'
import type { Member } from '@/domain/enrolment/member'
import { compareWays, overpaid, rateWays, type Comparison, type Overpaid, type WayEstimate, type WayRate } from '@/domain/filing/compare-ways'
import { insuredPerson } from '@/domain/enrolment/insured-person'
import { filingKindOf, type FilingCare } from '@/domain/filing/situation'
import type { Fen } from '@/domain/money/fen'
import { parseYuan } from '@/domain/money/parse-yuan'
import { findTerms, type TermsLookup } from '@/policy'
import { useHeld } from '@/shell/held'
import type { Case } from '../checklist/use-checklist'

type NoTerms = Exclude<TermsLookup['kind'], 'found' | 'projected'> | 'no-care'

export type Money =
  | { readonly kind: 'no-terms'; readonly why: NoTerms }
  | {
      readonly kind: 'rates'
      readonly rates: readonly WayRate[]
      /** Label of the year the figures are of, where they are not of this one. */
      readonly projected: string | null
      readonly bill: { readonly kind: 'none' | 'wrong' } | { readonly kind: 'compared'; readonly ways: readonly WayEstimate[]; readonly more: Overpaid | null }
    }

/** Medicine bought outside is not a bill of this kind; it is compared as a visit. */
const careOf = (care: FilingCare): CareKind => (care === 'pharmacy' ? 'generalOutpatient' : care)

/** What a filing changes in money for this case, under the area's own terms. */
export function useMoney({ member, answers, situation, facts }: Case, on: IsoDate) {
  const [asked, setInsurance] = useHeld<Insurance>('insurance', () => 'resident')
  const [tier, setTier] = useHeld<Tier>('tier', () => 'tertiary')
  const [typed, setTyped] = useHeld('typed', () => '')
  const person = useMemo<Person>(() => personOf(member, on) ?? { insurance: asked }, [member, on, asked])
  const filedAs = facts.toFile === 'none' ? filingKindOf(situation.reason) : facts.toFile
  const terms = useMemo(() => findTerms(answers.home, situation.endedOn ?? on, person.insurance), [answers.home, situation.endedOn, on, person])
  const money = useMemo(
    () => moneyOf(terms, { person, on, care: careOf(situation.care), tier, reach: situation.reach, filedAs }, typed),
    [terms, person, on, situation, tier, filedAs, typed]
  )
  return { insurance: person.insurance, setInsurance, isKnown: personOf(member, on) !== null, tier, setTier, typed, setTyped, money }
}

const personOf = (member: Member | undefined, on: IsoDate): Person | null => (member === undefined ? null : insuredPerson(member, on))

export function moneyOf(lookup: TermsLookup, about: Omit<Comparison, 'terms'>, typed: string): Money {
  if (lookup.kind !== 'found' && lookup.kind !== 'projected') return { kind: 'no-terms', why: lookup.kind }
  const comparison: Comparison = { ...about, terms: lookup.terms }
  const rates = rateWays(comparison)
  if (rates.length === 0) return { kind: 'no-terms', why: 'no-care' }
  return { kind: 'rates', rates, projected: lookup.kind === 'projected' ? lookup.year.label : null, bill: billOf(comparison, typed) }
}

function billOf(comparison: Comparison, typed: string): Extract<Money, { kind: 'rates' }>['bill'] {
  const parsed = parseYuan(typed)
  if (parsed.kind === 'empty') return { kind: 'none' }
  if (parsed.kind !== 'amount' || parsed.amount === 0) return { kind: 'wrong' }
  const ways = compareWays(comparison, parsed.amount)
  const of = (way: WayEstimate['way']) => ways.find((one) => one.way === way)?.result
  const [filed, unfiled] = [of('filed'), of('unfiled')]
  const both = filed?.kind === 'estimate' && unfiled?.kind === 'estimate'
  return { kind: 'compared', ways, more: both ? overpaid(filed, unfiled) : null }
}

/** What the family pays under one way, from the careful to the hopeful reading; `null` where it cannot be computed. */
export function familyPays({ result }: WayEstimate): { readonly low: Fen; readonly high: Fen } | null {
  return result.kind === 'estimate' ? { low: result.high.family, high: result.low.family } : null
}
