import type { Tier } from '@/domain/benefit/bill'
import type { Scheme } from '@/domain/benefit/person'
import { isByTier, isByYear, isOwnMoney, ownId, ownProblem, type OwnField, type OwnFigure, type OwnSlot } from '@/domain/own-place/own-figure'
import type { IsoDate } from '@/domain/date/iso-date'
import { placeNamed, placeOfCode } from '@/policy/geography/place-list'
import { valueOf } from './form'
import { copy, GUESSES } from './correction.copy'
import { copy as place } from './own-place.copy'

/** What stands on the page of one correction; `field` '' is something that no calculation has. */
export type Correction = {
  readonly areaCode: string
  readonly scheme: Scheme
  readonly field: OwnField | ''
  readonly tier: Tier
  readonly year: number
  readonly value: string
  readonly docNumber: string
  readonly day: string
  readonly url: string
}

/** What the page was opened with: what is said today, and from where. */
export type Said = { readonly says: string; readonly from: string; readonly areaCode: string }

const LONGEST = 200

/** @param query From anybody. */
export const saidIn = (query: Readonly<Record<string, string>>): Said => ({
  says: (query['says'] ?? '').slice(0, LONGEST), from: (query['from'] ?? '').slice(0, LONGEST), areaCode: placeOfCode(query['area'] ?? '')?.code ?? ''
})

const guessTier = (says: string): Tier => (/三级/.test(says) || !/一级|二级|基层|乡镇/.test(says) ? 'tertiary' : /二级/.test(says) ? 'secondary' : 'primary')

/** A first guess at what the sentence is about; every part can be changed. */
export function guessed({ says, areaCode }: Said, home: string, year: number): Correction {
  const field = GUESSES.find(([words]) => words.test(says))?.[1] ?? ''
  return {
    areaCode: areaCode || home, scheme: /职工|灵活/.test(says) ? 'employee' : 'resident', field, tier: guessTier(says), year,
    value: '', docNumber: '', day: '', url: ''
  }
}

const slotOf = ({ areaCode, scheme, tier, year }: Correction, field: OwnField): OwnSlot => ({ areaCode, scheme, field, ...(isByTier(field) && { tier }), ...(isByYear(field) && { year }) })

const filled = (parts: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(parts).filter(([, text]) => text.trim() !== ''))

/** `null` while it cannot be kept: no place, no value, or nothing that is computed with. */
export function figureOf(correction: Correction, on: IsoDate): OwnFigure | null {
  const { areaCode, field, docNumber, day, url } = correction
  const value = field === '' || areaCode === '' ? null : valueOf({ field }, correction.value)
  if (field === '' || value === null || value === undefined) return null
  const slot = slotOf(correction, field)
  const made: OwnFigure = { ...slot, id: ownId(slot), value, from: { title: copy.fromNotice, ...filled({ docNumber, day, url }) }, on }
  return ownProblem(made) === null ? made : null
}

/** 「居民 三级起付线」 */
export function figureName({ scheme, field, tier, year }: Correction): string {
  if (field === '') return copy.other
  const name = isByTier(field) ? place.ofTier(place.tiers[tier], place.fields[field]) : place.fields[field]
  return [place.schemes[scheme], ...(isByYear(field) ? [place.year(year)] : []), name].join(' ')
}

/** For the maintainers: the lines of the issue form, in its order. No person is named in it. */
export function correctionText(correction: Correction, { says, from }: Said): string {
  const { text } = copy
  const area = placeNamed(correction.areaCode)
  const unit = correction.field === '' || correction.value === '' ? '' : isOwnMoney(correction.field) ? ` ${copy.yuan}` : ''
  const lines: readonly (readonly [string, string])[] = [
    [text.place, area === undefined ? '' : `${area.name} ${area.code}`],
    [text.figure, figureName(correction)],
    [text.shipped, says],
    [text.source, from],
    [text.local, correction.value + unit],
    [text.docNumber, correction.docNumber],
    [text.day, correction.day],
    [text.url, correction.url]
  ]
  return [text.head, ...lines.map(([name, value]) => text.line(name, value.trim() === '' ? text.unknown : value))].join('\n')
}
