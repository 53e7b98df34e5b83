import { entered } from '@/domain/evidence/entered'
import type { Figure } from '@/domain/evidence/figure'
import type { BasisPoints, Fen } from '@/domain/money/fen'
import { formatRate, formatYuan } from '@/domain/money/format-yuan'
import type { CareKind } from './bill'
import { copy } from './own-terms.copy'
import type { Bands, BenefitTerms, Cap, DeductibleTerms, IllnessBase, MajorIllnessTerms, Table } from './terms'

/** What a person copied from a local notice for one bill. What is absent is unknown, never zero. */
export type OwnFigures = {
  readonly rate: BasisPoints
  /** For this stay or visit, whatever earlier ones cost. */
  readonly deductible?: Fen
  /** The most that the fund pays in a year. */
  readonly fundCap?: Fen
  readonly classBShare?: BasisPoints
  readonly majorIllness?: { readonly start: Fen; readonly rate: BasisPoints }
  /** Where figures were taken over from, in Chinese. */
  readonly notes?: OwnNotes
}

type Noted = 'rate' | 'deductible' | 'fundCap' | 'classBShare' | 'illnessStart' | 'illnessRate'
export type OwnNotes = Partial<Readonly<Record<Noted, string>>>

/** Terms of one kind of care from figures typed in by hand. They know no tier and no place: the figures are those of the bill at hand. */
export function ownTerms({ rate, deductible, fundCap, classBShare, majorIllness, notes = {} }: OwnFigures, care: CareKind): BenefitTerms {
  return {
    care: {
      [care]: {
        rate: { bands: one(openBand(rate), noted(copy.rate(formatRate(rate)), notes.rate)), bounds: 'excess', span: 'bill' },
        ...(deductible === undefined ? {} : { deductible: perAdmission(deductible, notes.deductible) }),
        ...(fundCap === undefined ? {} : { caps: [yearlyCap(fundCap, care, notes.fundCap)] })
      }
    },
    ...(classBShare === undefined ? {} : { firstPay: { b: one(classBShare, noted(copy.classBShare(formatRate(classBShare)), notes.classBShare)) } }),
    ...(majorIllness === undefined ? {} : { majorIllness: illness(majorIllness, notes) })
  }
}

const noted = (says: string, note: string | undefined): string => (note === undefined ? says : copy.noted(says, note))

const one = <T>(value: T, says: string): Table<T> => [{ value: entered(value, says) }]

const openBand = (rate: BasisPoints): Bands => [{ upTo: 'open', rate }]

const perAdmission = (amount: Fen, note: string | undefined): DeductibleTerms => ({
  basis: entered('perAdmission', copy.perAdmission),
  amount: one(amount, noted(copy.deductible(formatYuan(amount)), note))
})

/** Stays share the yearly limit with all care; a clinic limit counts its own kind alone. */
const yearlyCap = (amount: Fen, care: CareKind, note: string | undefined): Cap => ({
  name: copy.capName,
  on: 'payout',
  per: 'year',
  counts: care === 'inpatient' || care === 'emergency' ? 'allCare' : 'thisCare',
  amount: one(amount, noted(copy.fundCap(formatYuan(amount)), note))
})

const illness = ({ start, rate }: NonNullable<OwnFigures['majorIllness']>, notes: OwnNotes): MajorIllnessTerms => ({
  start: one(start, noted(copy.illnessStart(formatYuan(start)), notes.illnessStart)),
  bounds: 'excess',
  bands: one(openBand(rate), noted(copy.illnessRate(formatRate(rate)), notes.illnessRate)),
  base: ILLNESS_BASE
})

const COUNTED: IllnessBase = { deductible: true, firstPay: false, overCap: false }
const [ASKED] = entered(COUNTED, copy.base).claims

/** Nobody can be asked for this in one field, and local rules differ: our reading, with the other two beside it. */
const ILLNESS_BASE: Figure<IllnessBase> = {
  claims: [{ ...ASKED, grade: 'inferred' }],
  readings: [{ value: COUNTED, from: [] }],
  aside: [
    { value: { ...COUNTED, firstPay: true }, from: [], label: copy.firstPayCounts },
    { value: { ...COUNTED, overCap: true }, from: [], label: copy.overCapCounts }
  ],
  doubt: 'inferred',
  why: copy.baseWhy
}
