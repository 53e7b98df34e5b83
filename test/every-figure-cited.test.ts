// Whoever reads a figure can say 「这个数不对」: under a figure stand the chips of its sources, and each opens the sheet that has the link. A chip is
// drawn for a source that the screen knows, so a figure whose source is in none of the lists of its screen could not be corrected.
import { TIERS, type Bill } from '@/domain/benefit/bill'
import { estimate, careTermsFor } from '@/domain/benefit/estimate'
import type { Person } from '@/domain/benefit/person'
import { NOTHING_YET } from '@/domain/benefit/year/counters'
import type { Deadline } from '@/domain/deadline/deadline'
import { deadlinesFor } from '@/domain/deadline/deadlines-for'
import type { Member } from '@/domain/enrolment/member'
import { told } from '@/domain/enrolment/years.cases'
import type { Figure } from '@/domain/evidence/figure'
import { fen, NO_MONEY } from '@/domain/money/fen'
import { ownId, type OwnFigure, type OwnSlot } from '@/domain/own-place/own-figure'
import { sourcesFor as onTheCounter } from '@/features/counter/card/sources'
import { sourcesFor as inFilings } from '@/features/out-of-area-filing/evidence'
import { libraryOf } from '@/features/policy-library/rows/library'
import { rowsOf } from '@/features/policy-library/rows/entries'
import { sourcesFor as inEstimates } from '@/features/reimbursement-estimator/sources'
import { findTerms } from '@/policy'
import { authoredCodes } from '@/policy/data/authored'
import { enrolmentRulesFor, enrolmentSources, nationalEnrolment, workCalendar } from '@/policy/enrolment'
import { placeNamed } from '@/policy/geography/place-list'
import { lookForOwn } from '@/policy/own/own-figures'
import { figureEvidence, numberedSources, type Sources } from '@/shell/evidence'

const DAY = '2026-11-28'
const codes = authoredCodes().filter((code) => placeNamed(code) !== undefined)

/** A figure with a claim in use has a chip among the sources of its screen. */
const isSayable = (sources: Sources) => (figure: Figure<unknown>): boolean => numberedSources(figureEvidence(figure).followed, sources).length > 0
const unsaid = (figures: readonly Figure<unknown>[], sources: Sources): readonly string[] => figures.filter((figure) => !isSayable(sources)(figure)).map(({ claims: [{ source, says }] }) => `${source}: ${says}`)

const PEOPLE: readonly Person[] = [{ insurance: 'resident', group: 'adult', hardship: 'minimumLiving' }, { insurance: 'employee', status: 'retired', hardship: 'none' }]
const WHERE = [{ place: 'local', filing: 'none' }, { place: 'crossProvince', filing: 'longTerm' }, { place: 'crossProvince', filing: 'none' }] as const
const total = fen(400_000_00)
const split = { a: fen(300_000_00), b: fen(80_000_00), c: fen(20_000_00) }
const bills: readonly Bill[] = (['inpatient', 'generalOutpatient'] as const).flatMap((care) => TIERS.flatMap((tier) => WHERE.map((where) => ({ on: DAY, care, tier, total, split, ...where }) as Bill)))

/** Every figure of every step of the readings, with the list of sources of each screen that shows it. */
function stepsAt(code: string): { readonly figures: readonly Figure<unknown>[]; readonly lists: readonly Sources[] } {
  const all = PEOPLE.flatMap((person) => {
    const found = findTerms(code, DAY, person.insurance)
    if (!('terms' in found)) return []
    const figures = bills.flatMap((bill) => {
      const input = { person, bill, terms: found.terms, yearToDate: NOTHING_YET, accounts: { own: NO_MONEY, shared: [] } }
      const result = careTermsFor(input) === undefined ? undefined : estimate(input)
      return result?.kind === 'estimate' ? [result.low, result.high].flatMap(({ steps }) => steps.flatMap((step) => step.figures)) : []
    })
    return [{ figures, lists: [found.sources, inEstimates(found.pack)] }]
  })
  return { figures: [...new Set(all.flatMap(({ figures }) => figures))], lists: all.flatMap(({ lists }) => lists) }
}

const member = (areaCode: string, more: Partial<Member>): Member => ({ id: 'a', nickname: '家人', relation: 'other', insurance: 'resident', areaCode, years: told([2025]), ...more })

const figuresOf = ({ evidence, amounts, where }: Deadline): readonly Figure<unknown>[] => [
  ...evidence, ...where.flatMap((channel) => [channel.evidence, ...(channel.payWith ? [channel.payWith] : [])]),
  ...amounts.flatMap(({ amount }) => (amount.kind === 'premium' ? [...amount.rows.map((row) => row.amount), ...(amount.aid ? [amount.aid] : [])] : []))
]

function mattersAt(code: string): readonly Figure<unknown>[] {
  const members = [member(code, { group: 'adult', birthYear: 1956 }), member(code, { id: 'b', birthDate: '2026-10-08', group: 'child' }), member(code, { id: 'c', insurance: 'flexible' }), member(code, { id: 'd', insurance: 'employee', status: 'active' })]
  const { deadlines } = deadlinesFor({ members, marks: {}, entries: [], on: DAY, horizon: { from: '2025-01-01', to: '2028-12-31' }, rulesOf: enrolmentRulesFor, usual: nationalEnrolment, calendar: workCalendar })
  return [...new Set(deadlines.flatMap(figuresOf))]
}

const mine = (areaCode: string, slot: Omit<OwnSlot, 'areaCode' | 'scheme'>, value: OwnFigure['value']): OwnFigure => {
  const whole = { areaCode, scheme: 'resident', ...slot } as const
  return { ...whole, id: ownId(whole), value, from: { title: '村里通知' }, on: DAY }
}

/** What a family would type of it. */
const typedAt = (code: string): readonly OwnFigure[] => [
  mine(code, { field: 'premium', year: 2027 }, 410_00), mine(code, { field: 'payTo', year: 2027 }, '2026-12-20'), mine(code, { field: 'deductible', tier: 'tertiary' }, 1_200_00),
  mine(code, { field: 'rate', tier: 'tertiary' }, 61_00), mine(code, { field: 'fundCap' }, 150_000_00)
]

describe.each([['as shipped', () => []], ['as a family typed it', typedAt]] as const)('a figure can be said to be wrong, %s', (_name, ownAt) => {
  const NOTHING: readonly OwnFigure[] = []
  afterEach(() => lookForOwn(() => NOTHING))
  const each = (unsaidAt: (code: string) => readonly string[]) => {
    const wrong = codes.flatMap((code) => {
      const own = ownAt(code)
      lookForOwn(() => own)
      return unsaidAt(code).map((text) => `${code} ${text}`)
    })
    expect(wrong).toEqual([])
  }

  it('in the steps of an estimate and on a paper', () => {
    let count = 0
    each((code) => {
      const { figures, lists } = stepsAt(code)
      count += figures.length
      return lists.flatMap((sources) => unsaid(figures, sources))
    })
    expect(count).toBeGreaterThan(1_000)
  })

  it('in the matters of the calendar, and of what to say at the counter', () => {
    each((code) => [enrolmentSources, onTheCounter(code)].flatMap((sources) => unsaid(mattersAt(code), sources)))
  })

  it('in the filing of a stay elsewhere', () => {
    each((code) => unsaid(stepsAt(code).figures, inFilings(code)))
  })

  it('in every line of the library', () => {
    each((code) => libraryOf(code).entries.flatMap((entry) => ('sources' in entry ? unsaid(rowsOf(entry).map(({ figure }) => figure), entry.sources) : [])))
  })
})
