import { CARE_KINDS, FILINGS, TIERS, type Bill } from '@/domain/benefit/bill'
import { careTermsFor, emergencyAsFiled } from '@/domain/benefit/estimate'
import { GROUPS, STATUSES, type Person } from '@/domain/benefit/person'
import { readerFor } from '@/domain/benefit/reader'
import type { Gap, SettleInput } from '@/domain/benefit/run'
import { settle } from '@/domain/benefit/settle'
import type { Settlement } from '@/domain/benefit/settlement'
import type { BenefitTerms } from '@/domain/benefit/terms'
import { careScope, NOTHING_YET } from '@/domain/benefit/year/counters'
import { openYear } from '@/domain/benefit/year/opening'
import { addDays } from '@/domain/date/iso-date'
import { fen, NO_MONEY, type Fen } from '@/domain/money/fen'
import { agreement as agreementOf, SHEET_FIELDS, whyNot, type Sheet, type SheetCase } from '@/domain/settlement-sheet'
import { inputOf } from '@/domain/settlement-sheet/agrees'
import { changesFor, withChange, type Change } from '@/domain/settlement-sheet/changes'
import { falseClaims } from './checked-claims.cases'
import { findTerms } from './find-terms'
import { insuredPlaces, type InsuredPlace } from './insured-places.cases'
import { madeUpTerms } from './made-up-place.cases'
import { othersAt } from './other-insurances'

/** The same numbers every run: a small generator of our own, so that a miss can be looked at again. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

export type Random = ReturnType<typeof randomFrom>
const among = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T

type Place = Pick<InsuredPlace, 'code' | 'scheme' | 'terms'> & { readonly from: Bill['on']; readonly lastYear?: BenefitTerms }

const shipped: readonly Place[] = insuredPlaces.map(({ code, scheme, terms, year: { from } }) => ({ code, scheme, terms, from, ...lastYearOf(code, scheme, from) }))

const madeUp: readonly Place[] = (['employee', 'resident'] as const).map((scheme) => ({ code: '', scheme, terms: madeUpTerms.now, lastYear: madeUpTerms.lastYear, from: '2025-07-01' }))

/** Every kind of fact that the search changes; one that is added and not named here does not compile. */
const KINDS_OF_FACT: Readonly<Record<Change['fact'], true>> = {
  filing: true, place: true, tier: true, care: true, status: true, group: true, grade: true, level: true, hospital: true, cohort: true, county: true, treatment: true, age: true, enrolledMonths: true,
  insurance: true, hardship: true, referral: true, familyDoctor: true, tcm: true, admission: true, deductiblePaid: true, capReached: true, illnessSoFar: true, lastYear: true, firstOfYear: true, split: true,
  reading: true, waiting: true
}
export const FACTS = Object.keys(KINDS_OF_FACT) as readonly Change['fact'][]

function lastYearOf(code: string, scheme: InsuredPlace['scheme'], from: Bill['on']): Pick<Place, 'lastYear'> {
  const before = findTerms(code, addDays(from, -1), scheme)
  return before.kind === 'found' ? { lastYear: before.terms } : {}
}

type Told = Omit<SheetCase, 'sheet'>

/** A bill and a person as the family tells them; every third has had one before in the year. */
function told(random: Random, { code, scheme, terms, from, lastYear }: Place): Told {
  const person: Person = scheme === 'resident' ? { insurance: scheme, group: among(random, GROUPS), hardship: 'none', age: 20 + random(70) } : { insurance: scheme, status: among(random, STATUSES), hardship: 'none', age: 20 + random(70) }
  const place = among(random, ['local', 'local', 'inProvince', 'crossProvince'] as const)
  const care = among(random, CARE_KINDS.filter((kind) => terms.care[kind] !== undefined))
  const before = { covered: fen(2_000_000), carePaid: fen(1_200_000), fundPaid: fen(1_200_000), deductiblePaid: fen(50_000), majorIllnessBase: fen(800_000), admissions: 1 }
  return {
    person, terms, ...(lastYear === undefined ? {} : { lastYear }), others: code === '' ? [] : othersAt(code, from, person),
    yearToDate: random(3) === 0 ? openYear(before, careScope(care, terms)) : NOTHING_YET,
    facts: { on: from, care, tier: among(random, TIERS), place, filing: place === 'local' ? 'none' : among(random, FILINGS) }
  }
}

const FIRST_PAY = ['classBFirstPay', 'itemFirstPay', 'remoteFirstPay']

/** Facts that the paper's first pay may follow from: there the office computes it from the classes, elsewhere the paper's own one stands. */
const BY_CLASSES: ReadonlySet<Change['fact']> = new Set(['filing', 'place', 'tier', 'care', 'status', 'group', 'grade', 'level', 'hospital', 'cohort', 'county', 'treatment', 'hardship', 'referral', 'familyDoctor', 'tcm', 'admission', 'deductiblePaid', 'reading'])

/** The four parts as printed: up to 80,000 inside the catalogue. */
function partsOf(random: Random): Sheet {
  const [covered, firstPay, selfFunded, overPrice] = [8_000_000, 1_000_000, 1_000_000, 200_000].map((most) => fen(random(most) + 1)) as [Fen, Fen, Fen, Fen]
  return { total: fen(covered + firstPay + selfFunded + overPrice), covered, firstPay, selfFunded, overPrice }
}

const NO_ACCOUNTS = { own: NO_MONEY, shared: [] }

/** As `inputOf` makes it of the parts, or of the classes behind them. */
function truthOf(random: Random, family: Told, parts: Sheet, change: Change): SettleInput | null {
  if (!BY_CLASSES.has(change.fact)) return inputOf(withChange({ ...family, sheet: parts }, change), [])
  const truth = withChange({ ...family, sheet: {} }, change)
  const [a, b, c] = [random(8_000_000), random(3_000_000), random(1_000_000)].map((amount) => fen(amount + 1)) as [Fen, Fen, Fen]
  return emergencyAsFiled({ ...truth, bill: { ...truth.facts, total: fen(a + b + c), split: { a, b, c } }, accounts: NO_ACCOUNTS })
}

const NO_PAYER = { pooledFund: NO_MONEY, majorIllness: NO_MONEY, largeExpense: NO_MONEY, medicalAssistance: NO_MONEY, civilServant: NO_MONEY, enterprise: NO_MONEY, otherFund: NO_MONEY, fundTotal: NO_MONEY }

const unpaid = (parts: Sheet): Sheet => ({ ...parts, ...NO_PAYER, deductible: NO_MONEY, own: parts.total ?? NO_MONEY, cash: parts.total ?? NO_MONEY })

/** The paper that the office would print for the truth; `null` where the terms have no answer. */
function printed(random: Random, family: Told, change: Change, parts: Sheet): Sheet | null {
  if (change.fact === 'waiting') return unpaid(parts)
  const input = truthOf(random, family, parts, change)
  const care = input === null ? undefined : careTermsFor(input)
  if (input === null || care === undefined) return null
  const pin = change.fact === 'reading' ? { figure: change.figure, value: change.reading.value } : undefined
  const { settlement, gaps } = settle(input, care, readerFor([], pin))
  if (gaps.some((gap) => UNANSWERED.includes(gap))) return null
  return { ...(BY_CLASSES.has(change.fact) ? partsIn(input, sumOf(settlement, FIRST_PAY)) : parts), ...layersOf(settlement) }
}

const UNANSWERED: readonly Gap[] = ['rate', 'outOfArea', 'deductible']

const sumOf = ({ steps }: Settlement, kinds: readonly string[]): Fen => fen(steps.reduce((all, step) => (kinds.includes(step.kind) ? all + step.amount : all), 0))

function layersOf(settlement: Settlement): Sheet {
  const { pooledFund, majorIllness, largeExpense, medicalAssistance, cash } = settlement.payers
  return { ...NO_PAYER, deductible: sumOf(settlement, ['deductible']), pooledFund, majorIllness, largeExpense, medicalAssistance, fundTotal: settlement.fund, own: settlement.family, cash }
}

function partsIn({ bill: { total, split } }: SettleInput, firstPay: Fen): Sheet {
  const { a, b, c } = split ?? { a: total, b: NO_MONEY, c: NO_MONEY }
  return { total, selfFunded: c, overPrice: NO_MONEY, firstPay, covered: fen(a + b - firstPay) }
}

/**
 * An exact explanation by the same fact with the same value. Of an amount counted earlier in the year it may be another: beyond what is due
 * more changes nothing, so a paper cannot tell 300 from 500, and an exact one has by definition the same effect on every printed layer.
 */
const AMOUNTS: readonly Change['fact'][] = ['deductiblePaid', 'illnessSoFar', 'capReached']
const sameChange = (one: Change, two: Change): boolean => one.fact === two.fact && (AMOUNTS.includes(one.fact) || valueOf(one) === valueOf(two))

function valueOf(change: Change): string {
  if (change.fact === 'split') return change.as
  return JSON.stringify(change.fact === 'insurance' ? change.as.person : change)
}

/** `same`: the change changes nothing that is printed, or the terms have no answer. */
export type Outcome = { readonly outcome: 'found' | 'same' | 'missed'; readonly fact: Change['fact']; readonly told: string }

const SAME = { outcome: 'same', fact: 'waiting', told: '' } as const

/** Any value of a kind of fact; of a limit, less is left than would have been paid. */
function changeFor(random: Random, family: Told, parts: Sheet, fact: Change['fact']): Change | undefined {
  if (fact === 'capReached') return { fact, left: fen(random(300_000)) }
  const all = changesFor({ ...family, sheet: parts }, [fen(50_000)]).filter((change) => change.fact === fact)
  return all.length === 0 ? undefined : among(random, all)
}

/** Every other paper is of the made-up place, where every kind of fact changes something. */
const anyPlace = (random: Random): Place => among(random, random(2) === 0 ? madeUp : shipped)

/** One paper with one fact of this kind changed, and whether that fact explains it first or tied first. */
export function tryChanged(random: Random, fact: Change['fact']): Outcome {
  const place = anyPlace(random)
  const family = told(random, place)
  const parts = partsOf(random)
  const change = changeFor(random, family, parts, fact)
  if (change === undefined) return SAME
  const sheet = printed(random, family, change, parts)
  if (sheet === null) return SAME
  const { agreement, explanations } = whyNot({ ...family, sheet })
  if (agreement.kind !== 'compared' || agreement.agrees) return SAME
  const [best] = explanations
  const tied = explanations.filter(({ exact, changes }) => exact && best?.exact === true && changes.length === best.changes.length)
  const outcome = tied.some(({ changes }) => changes.some((one) => sameChange(one, change))) ? 'found' : 'missed'
  const reasons = explanations.map(({ changes, exact }) => `${exact ? '' : '~'}${changes.map(({ fact }) => fact).join('+')}`).join(' ')
  return { outcome, fact: change.fact, told: `${place.code} ${place.scheme} ${family.facts.care} ${family.facts.place}: ${change.fact} ${'to' in change ? String(change.to) : ''} → ${reasons}` }
}

/** A paper with any amounts in any fields. */
export function anyPaper(random: Random): SheetCase {
  const family = told(random, anyPlace(random))
  const sheet: Sheet = Object.fromEntries(SHEET_FIELDS.flatMap((field) => (random(3) === 0 ? [] : [[field, fen(among(random, [0, 1, 100, random(100_000), random(9_000_000), random(999_999_999)]))]])))
  return { ...family, sheet }
}

/**
 * What it says wrongly of a paper: an agreement that is none, or an explanation to the fen that is off.
 *
 * @param searches Whether to look for explanations too.
 */
export function wrongIn(of: SheetCase, searches: boolean): readonly string[] {
  const { agreement, explanations } = searches ? whyNot(of) : { agreement: agreementOf(of), explanations: [] }
  return [...falseClaims(of, agreement, explanations), ...explanations.filter(({ exact, off }) => exact !== (off === 0)).map(({ changes }) => changes.map(({ fact }) => fact).join('+'))]
}

/** A paper that the rules give, some with one figure a fen off: what is claimed of it is mostly that it agrees, or why not. */
export function likelyPaper(random: Random): SheetCase {
  const family = told(random, anyPlace(random))
  const parts = partsOf(random)
  const change = changeFor(random, family, parts, among(random, FACTS))
  const sheet = (change && printed(random, family, change, parts)) ?? parts
  const field = among(random, SHEET_FIELDS)
  return { ...family, sheet: random(4) === 0 && sheet[field] !== undefined ? { ...sheet, [field]: fen((sheet[field] ?? 0) + 1) } : sheet }
}
