import { CARE_KINDS, FILINGS, TIERS, type Bill } from '@/domain/benefit/bill'
import { careTermsFor, emergencyAsFiled } from '@/domain/benefit/estimate'
import { GROUPS, STATUSES, type Person } from '@/domain/benefit/person'
import { readerFor } from '@/domain/benefit/reader'
import { planOf } from '@/domain/benefit/run'
import { settle } from '@/domain/benefit/settle'
import type { BenefitTerms } from '@/domain/benefit/terms'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import { fen, type Fen } from '@/domain/money/fen'
import { changesFor, withChange, type Change } from '@/domain/settlement-sheet/changes'
import { agreement as agreementOf, SHEET_FIELDS, whyNot, type Sheet, type SheetCase } from '@/domain/settlement-sheet'
import { packs } from './packs'
import { findTerms } from './find-terms'

/** The same numbers every run: a small generator of our own, so that a miss can be looked at again. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

type Random = ReturnType<typeof randomFrom>
const among = <T>(random: Random, list: readonly T[]): T => list[random(list.length)] as T

type Place = { readonly code: string; readonly scheme: 'employee' | 'resident'; readonly terms: BenefitTerms; readonly from: Bill['on'] }

const places: readonly Place[] = packs.flatMap(({ area, years }) =>
  area.kind !== 'city' ? [] : (['employee', 'resident'] as const).flatMap((scheme) => {
    const year = years.filter(({ schemes }) => schemes[scheme] !== undefined).at(-1)
    const found = year && findTerms(area.code, year.from, scheme)
    return year === undefined || found === undefined || !('terms' in found) || Object.keys(found.terms.care).length === 0 ? [] : [{ code: area.code, scheme, terms: found.terms, from: year.from }]
  })
)

/** A bill and a person as the family tells them. */
function told(random: Random, { scheme, terms, from }: Place): Omit<SheetCase, 'sheet'> {
  const person: Person = scheme === 'resident' ? { insurance: scheme, group: among(random, GROUPS), hardship: 'none', age: 20 + random(70) } : { insurance: scheme, status: among(random, STATUSES), hardship: 'none', age: 20 + random(70) }
  const place = among(random, ['local', 'local', 'inProvince', 'crossProvince'] as const)
  const care = among(random, CARE_KINDS.filter((kind) => terms.care[kind] !== undefined))
  return { person, terms, yearToDate: NOTHING_YET, facts: { on: from, care, tier: among(random, TIERS), place, filing: place === 'local' ? 'none' : among(random, FILINGS) } }
}

const FIRST_PAY = ['classBFirstPay', 'itemFirstPay', 'remoteFirstPay']

/** The paper that the office would print for the truth; `null` where the terms have no answer. */
function printed(random: Random, truth: Omit<SheetCase, 'sheet'>, change: Change): Sheet | null {
  const [a, b, c] = [random(8_000_000), random(3_000_000), random(1_000_000)].map((amount) => fen(amount + 1)) as [Fen, Fen, Fen]
  const bill: Bill = { ...truth.facts, total: fen(a + b + c), split: { a, b, c } }
  const input = emergencyAsFiled({ ...truth, bill, accounts: { own: fen(0), shared: [] } })
  const care = careTermsFor(input)
  if (care === undefined) return null
  const pin = change.fact === 'reading' ? { figure: change.figure, value: change.reading.value } : undefined
  const { settlement, gaps } = settle(planOf(input, care), readerFor([], pin))
  if (gaps.includes('rate') || gaps.includes('outOfArea') || gaps.includes('deductible')) return null
  const sum = (kinds: readonly string[]) => fen(settlement.steps.reduce((all, step) => (kinds.includes(step.kind) ? all + step.amount : all), 0))
  const { payers } = settlement
  const firstPay = sum(FIRST_PAY)
  return {
    total: bill.total, selfFunded: c, overPrice: fen(0), firstPay, covered: fen(a + b - firstPay), deductible: sum(['deductible']), pooledFund: payers.pooledFund, civilServant: fen(0), enterprise: fen(0),
    majorIllness: payers.majorIllness, largeExpense: payers.largeExpense, medicalAssistance: payers.medicalAssistance, otherFund: fen(0), fundTotal: settlement.fund, own: settlement.family, cash: payers.cash
  }
}

/** Changes that a generated paper can carry: a paper's own figures decide the others. */
const GENERATED: ReadonlySet<Change['fact']> = new Set(['filing', 'place', 'tier', 'care', 'status', 'group', 'grade', 'level', 'cohort', 'county', 'hardship', 'referral', 'familyDoctor', 'tcm', 'admission', 'deductiblePaid', 'reading'])

/**
 * An exact explanation by the same fact with the same value. Of deductible paid earlier the amount may be another: beyond what is due more
 * changes nothing, so a paper cannot tell 300 from 500, and an exact one has by definition the same effect on every printed layer.
 */
const sameChange = (one: Change, two: Change): boolean => (one.fact === 'deductiblePaid' && two.fact === 'deductiblePaid') || JSON.stringify(one) === JSON.stringify(two)

type Outcome = 'found' | 'same' | 'missed'

function tryOne(random: Random): { readonly outcome: Outcome; readonly told: string } {
  const place = among(random, places)
  const family = told(random, place)
  const changes = changesFor({ ...family, sheet: {} }, [fen(50_000)]).filter(({ fact }) => GENERATED.has(fact))
  const change = among(random, changes)
  const sheet = printed(random, withChange({ ...family, sheet: {} }, change), change)
  if (sheet === null) return { outcome: 'same', told: '' }
  const { agreement, explanations } = whyNot({ ...family, sheet })
  if (agreement.kind === 'compared' && agreement.agrees) return { outcome: 'same', told: '' }
  const [best] = explanations
  const tied = explanations.filter(({ exact, changes: all }) => exact && best?.exact === true && all.length === best.changes.length)
  const outcome = tied.some(({ changes: all }) => all.some((one) => sameChange(one, change))) ? 'found' : 'missed'
  return { outcome, told: `${place.code} ${place.scheme} ${family.facts.care} ${family.facts.place}: ${change.fact} ${'to' in change ? String(change.to) : ''} → ${explanations.map(({ changes: all, exact }) => `${exact ? '' : '~'}${all.map(({ fact }) => fact).join('+')}`).join(' ')}` }
}

/** `SHEETS=all npx jest src/policy/settlement-sheets` tries 2,000 papers with one fact changed and 20,000 random ones; every run a tenth of them. */
const ALL = process.env['SHEETS'] === 'all'
const [CHANGED, RANDOM] = ALL ? [2_000, 20_000] : [200, 2_000]

it('explains a paper by the one fact that was changed, first or tied first, in nineteen of twenty', () => {
  const random = randomFrom(20_261_128)
  const seen = { found: 0, missed: 0 }
  const misses: string[] = []
  for (let i = 0; seen.found + seen.missed < CHANGED && i < 20 * CHANGED; i += 1) {
    const { outcome, told: what } = tryOne(random)
    if (outcome === 'same') continue
    seen[outcome] += 1
    if (outcome === 'missed') misses.push(what)
  }
  expect(seen.found + seen.missed).toBe(CHANGED)
  // What is missed is listed where it fails.
  expect({ enough: seen.found >= 0.95 * CHANGED, misses: seen.found >= 0.95 * CHANGED ? [] : misses.slice(0, 40) }).toEqual({ enough: true, misses: [] })
}, 300_000)

it('never throws on any paper, and never says that one agrees which does not', () => {
  const random = randomFrom(7)
  const fields = [...SHEET_FIELDS] as (keyof Sheet)[]
  for (let i = 0; i < RANDOM; i += 1) {
    const family = told(random, among(random, places))
    const sheet: Sheet = Object.fromEntries(fields.flatMap((field) => (random(3) === 0 ? [] : [[field, fen(among(random, [0, 1, 100, random(100_000), random(9_000_000), random(999_999_999)]))]])))
    const { agreement, explanations } = whyNotQuick(i, { ...family, sheet })
    if (agreement.kind === 'compared' && agreement.agrees) for (const { field, printed: amount, low, high, state } of agreement.layers) expect([state, sheet[field], amount >= low && amount <= high]).toEqual(['exact', amount, true])
    for (const { exact, off } of explanations) expect(exact).toBe(off === 0)
  }
}, 300_000)

/** The whole search for every twentieth paper; the comparison for all. */
const whyNotQuick = (i: number, of: SheetCase) => (i % 20 === 0 ? whyNot(of) : { agreement: agreementOf(of), explanations: [] as ReturnType<typeof whyNot>['explanations'] })
