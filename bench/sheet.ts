// How long the search for what explains one paper takes, in CPU time, with and without a compiler for scripts: every fact changed alone, then two
// by two, then some three by three, over the places with a stay in hospital.
import { careTermsFor, estimate } from '@/domain/benefit/estimate'
import type { Bill } from '@/domain/benefit/bill'
import type { Person } from '@/domain/benefit/person'
import type { BenefitTerms } from '@/domain/benefit/terms'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import { addDays } from '@/domain/date/iso-date'
import { fen, NO_MONEY, type Fen } from '@/domain/money/fen'
import { searchWhyNot, whyNot, type SheetCase } from '@/domain/settlement-sheet'
import { othersAt } from '@/policy/other-insurances'
import { findTerms } from '@/policy/find-terms'
import { packs } from '@/policy/packs'
import { haveAuthoredAtHand } from '../scripts/places/at-hand'

haveAuthoredAtHand()

const RUNS = 5
/** As the screen takes them. */
const SLICE = 64

/** A paper that no two changed facts explain, so that everything is tried. */
function unexplained(terms: BenefitTerms, person: Person, on: Bill['on'], beside: Pick<SheetCase, 'others' | 'lastYear'>): SheetCase | null {
  const facts = { on, care: 'inpatient', tier: 'tertiary', place: 'crossProvince', filing: 'referral' } as const
  const bill: Bill = { ...facts, total: fen(68_400_00), split: { a: fen(64_200_00), b: NO_MONEY, c: fen(4_200_00) }, firstPay: fen(6_600_00) }
  const input = { bill, person, terms, yearToDate: NOTHING_YET, accounts: { own: NO_MONEY, shared: [] } }
  if (careTermsFor(input) === undefined || estimate(input).kind !== 'estimate') return null
  const sheet = { total: bill.total, selfFunded: fen(4_200_00), overPrice: NO_MONEY, firstPay: fen(6_600_00), covered: fen(57_600_00), deductible: 123_45 as Fen, pooledFund: 66_111_11 as Fen }
  return { sheet, facts, person, terms, yearToDate: NOTHING_YET, ...beside }
}

const EMPLOYED: Person = { insurance: 'employee', status: 'active', hardship: 'none', age: 50 }
const RESIDENT: Person = { insurance: 'resident', group: 'adult', hardship: 'none', age: 60 }

const dayBefore = (on: Bill['on']): Bill['on'] => addDays(on, -1)

const cases = packs.flatMap(({ area, years }) =>
  area.kind !== 'city' ? [] : (['employee', 'resident'] as const).flatMap((scheme) => {
    const year = years.filter(({ schemes }) => schemes[scheme] !== undefined).at(-1)
    const found = year && findTerms(area.code, year.from, scheme)
    if (year === undefined || found === undefined || !('terms' in found)) return []
    const person: Person = scheme === 'resident' ? RESIDENT : EMPLOYED
    const before = findTerms(area.code, dayBefore(year.from), scheme)
    const of = unexplained(found.terms, person, year.from, { others: othersAt(area.code, year.from, person), ...(before.kind === 'found' ? { lastYear: before.terms } : {}) })
    return of === null ? [] : [{ name: `${area.short} ${scheme}`, of }]
  })
)

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN

function timed(run: () => unknown): number {
  const { user, system } = process.cpuUsage()
  run()
  const after = process.cpuUsage()
  return (after.user + after.system - user - system) / 1_000
}

const rows = cases.map(({ name, of }) => {
  const { tried } = whyNot(of)
  const ms = median(Array.from({ length: RUNS }, () => timed(() => whyNot(of))))
  const slice = Math.max(...Array.from({ length: 10 }, (_, n) => n).map(() => {
    const search = searchWhyNot(of)
    return timed(() => search.advance(SLICE))
  }))
  return { name, tried, ms, each: (ms / Math.max(1, tried)) * 1_000, slice }
}).filter(({ tried }) => tried > 0).sort((a, b) => b.ms - a.ms)

console.log(`${rows.length} papers that nothing explains; the longest searches first`)
for (const { name, tried, ms, each } of rows.slice(0, 8)) console.log(`${name.padEnd(16)} ${String(tried).padStart(5)} tried  ${ms.toFixed(1).padStart(7)} ms  ${each.toFixed(1).padStart(6)} µs each`)
const line = (name: string, of: typeof rows) =>
  console.log(`${name}: ${of.length} papers, ${median(of.map(({ tried }) => tried))} tried, ${median(of.map(({ ms }) => ms)).toFixed(1)} ms (most ${Math.max(...of.map(({ ms }) => ms)).toFixed(1)}), ${median(of.map(({ each }) => each)).toFixed(1)} µs each`)
line('all', rows)
line('those with 2,000 to try', rows.filter(({ tried }) => tried >= 2_000))
console.log(`the longest slice of ${SLICE}: ${Math.max(...rows.map(({ slice }) => slice)).toFixed(1)} ms`)
