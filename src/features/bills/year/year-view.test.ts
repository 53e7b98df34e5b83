import type { Member } from '@/domain/enrolment/member'
import { fen } from '@/domain/money/fen'
import { authoredPlace } from '@/policy/data/authored'
import { lookElsewhere } from '@/policy/data/place-data'
import { cardText } from '@/shell/words-card/card'
import type { EstimatedBill, KeptBill, PrintedBill } from '@/state/bills'
import { EMPTY_FORM } from '@/state/estimates'
import { besideWithBill, columnsOf, nearestWithBill, PLOT, scaleOf } from './month-heights'
import { offRules } from './off-rules'
import { yearCard, yearCsv } from './year-text'
import { isLost, yearsOf, yearView } from './year-view'

const TODAY = '2025-12-03'
const dad: Member = { id: 'dad1', nickname: '爸爸', relation: 'father', insurance: 'resident', areaCode: '330800', birthYear: 1956, years: [] }
const paper = (id: string, on: PrintedBill['on'], sheet: PrintedBill['sheet'], more: Partial<PrintedBill> = {}): PrintedBill => ({
  id, state: 'settled', who: 'dad1', on, care: 'inpatient', tier: 'tertiary', place: 'local', city: '', filing: 'none', sheet, ...more
})
const stay = paper('stay', '2025-11-28', {
  total: fen(68_400_00), selfFunded: fen(4_200_00), firstPay: fen(6_600_00), covered: fen(57_600_00), deductible: fen(700_00), pooledFund: fen(25_605_00), majorIllness: fen(10_197_00),
  fundTotal: fen(35_802_00), own: fen(32_598_00)
}, { place: 'crossProvince', city: '武汉', filing: 'longTerm' })
const visit = paper('visit', '2025-02-18', { total: fen(320_00), fundTotal: fen(128_00), own: fen(192_00) }, { care: 'generalOutpatient', tier: 'primary' })
const drugs = paper('drugs', '2025-05-16', { total: fen(86_00), own: fen(86_00) }, { care: 'pharmacy', tier: 'primary' })
const advanced = paper('advanced', '2025-09-08', { total: fen(2_450_00) }, { state: 'unclaimed', tier: 'primary' })
const guess: EstimatedBill = { id: 'guess', state: 'estimated', on: '2025-12-10', keptOn: TODAY, who: 'dad1', low: fen(9_000_00), high: fen(9_200_00), form: { ...EMPTY_FORM, who: 'dad1', tier: 'secondary', total: '12,000' } }
const ALL: readonly KeptBill[] = [guess, stay, advanced, drugs, visit]
const of = (bills: readonly KeptBill[] = ALL) => yearView(dad, bills, TODAY, TODAY)

it('adds up who paid: settled and advanced are in, what is estimated stands beside', () => {
  const { fund, family, unclaimed, estimated } = of()
  expect({ fund, family, unclaimed, estimated }).toEqual({ fund: 35_930_00, family: 35_326_00, unclaimed: 2_450_00, estimated: { count: 1, family: 3_000_00 } })
})

it('cuts a month up by what became of each yuan', () => {
  expect(of().months[10]?.settled).toEqual({ pool: 25_605_00, serious: 10_197_00, outside: 10_800_00, rest: 21_798_00 })
  expect(of().months[11]?.estimated).toEqual({ fund: 9_000_00, family: 3_000_00 })
})

it('tells how far the settled bills are from the start of 大病 and its limit, and from the limit of another kind of care', () => {
  // 68,400 − 4,200 − 6,600 − 25,605 = 31,995 count.
  expect(of().lines.map(({ line, used, limit, left }) => [line, used, limit, left])).toEqual([['majorIllnessStart', 31_995_00, 15_000_00, 0], ['majorIllnessCap', 10_197_00, 400_000_00, 389_803_00], ['fundCap', 134_40, 4_000_00, 3_865_60]])
  expect(of().capUnknown).toBe(true)
})

it.each([
  ['only what the paper says', paper('a', '2025-03-01', { total: fen(100_00), pooledFund: fen(60_00) }), { fund: 60_00, family: 40_00, computed: false }],
  ['only what the family paid', paper('a', '2025-03-01', { total: fen(100_00), own: fen(30_00) }), { fund: 70_00, family: 30_00, computed: false }],
  ['nobody’s part: the fund’s is computed, and said to be', paper('a', '2025-03-01', { total: fen(10_000_00) }), { computed: true }],
  ['no total', paper('a', '2025-03-01', { pooledFund: fen(60_00) }), { total: null, fund: 60_00, family: null, parts: null }],
  ['the hospital’s own part is nobody’s', paper('a', '2025-03-01', { total: fen(100_00), fundTotal: fen(60_00), hospital: fen(10_00) }), { fund: 60_00, family: 30_00 }]
] as const)('%s', (_case, bill, expected) => {
  expect(of([bill]).bills[0]).toMatchObject(expected)
})

it('the parts of every bill add up to it', () => {
  for (const { total, parts } of of().bills) expect(parts === null ? null : parts.pool + parts.serious + parts.outside + parts.rest).toBe(total)
})

it('a place without rules and a person whose insurance nobody knows still have their sums', () => {
  for (const who of [{ ...dad, areaCode: '330500' }, { ...dad, insurance: 'unknown' } as const]) {
    const view = yearView(who, ALL, TODAY, TODAY)
    expect([view.fund, view.family, view.lines, view.next]).toEqual([35_930_00, 35_326_00, [], []])
  }
})

it('offers every benefit year with a bill, and today’s, newest first', () => {
  expect(yearsOf(dad, [...ALL, { ...visit, on: '2023-02-18' }], '2026-01-05').map(({ from, to }) => [from, to])).toEqual([['2026-01-01', '2026-12-31'], ['2025-01-01', '2025-12-31'], ['2023-01-01', '2023-12-31']])
  // Employees of 上海 count from July to June.
  expect(yearsOf({ ...dad, areaCode: '310000', insurance: 'employee' }, [], '2026-01-05')).toEqual([{ from: '2025-07-01', to: '2026-06-30' }])
})

it('columns end at their true height, and a tap takes the nearest month with a bill', () => {
  const { months } = of()
  const columns = columnsOf(months)
  expect(Math.max(...columns.map(({ height }) => height))).toBe(PLOT)
  const drawn = (columns[10]?.segments ?? []).reduce((sum, { height }) => sum + height, 0) + 2 * 3
  expect(Math.abs(drawn - PLOT)).toBeLessThan(0.01)
  expect([0, 6, 11].map((n) => nearestWithBill(months, n))).toEqual([1, 4, 11])
  expect(nearestWithBill(of([]).months, 3)).toBeNull()
  expect([1, 4, 11].map((n) => besideWithBill(months, n))).toEqual([[undefined, 4], [1, 8], [10, undefined]])
})

it('hands the year on without a name, and as a table that no cell can run in', () => {
  expect(cardText(yearCard(of()))).not.toContain('爸爸')
  expect(cardText(yearCard(of()))).toContain('医保付 35,930.00，家里付 35,326.00')
  const table = yearCsv(of([{ ...stay, city: '=1+1,"x"' }]))
  expect(table).toBe('\uFEFF日子,就医,状态,总额,医保付,家里付\r\n2025-11-28,"住院 · =1+1,""x""三级",已结清,68400.00,35802.00,32598.00\r\n')
})

it('a place whose rules did not come: the bills are there, nothing is computed with the rules of anybody else', () => {
  lookElsewhere((code) => (code === '440100' ? undefined : authoredPlace(code)))
  const lost = yearView({ ...dad, areaCode: '440100' }, ALL, TODAY, TODAY)
  expect([isLost(lost), isLost(of())]).toEqual([true, false])
  expect(lost).toMatchObject({ year: { from: '2025-01-01', to: '2025-12-31' }, lines: [], next: [], capUnknown: false })
  expect(lost.bills.map(({ bill }) => bill.id)).toEqual(ALL.map(({ id }) => id))
  lookElsewhere(authoredPlace)
})

it.each([
  // 33,286.50 of the pooled fund at least, and 5,588.10 of 大病: the paper has 35,802.00.
  ['less than any reading', stay, 3_072_60],
  ['to the fen', paper('a', '2025-03-01', { total: fen(20_000_00), covered: fen(20_000_00), deductible: fen(700_00), pooledFund: fen(12_545_00), majorIllness: fen(0), fundTotal: fen(12_545_00), own: fen(7_455_00) }), null],
  ['a fen more', paper('a', '2025-03-01', { total: fen(20_000_00), covered: fen(20_000_00), deductible: fen(700_00), pooledFund: fen(12_545_01), majorIllness: fen(0), fundTotal: fen(12_545_01), own: fen(7_454_99) }), 1],
  ['where the paper does not add up', paper('a', '2025-03-01', { total: fen(20_000_00), covered: fen(20_000_00), deductible: fen(700_00), pooledFund: fen(12_000_00), majorIllness: fen(0), fundTotal: fen(12_000_00), own: fen(7_000_00), hospital: fen(0) }), null],
  ['in a year of which the rules are not known yet', { ...stay, on: '2026-11-28' }, null],
  ['not handed in yet', advanced, null],
  ['estimated', guess, null]
] as const)('says by how much a bill is off the rules: %s', (_case, bill, expected) => {
  const view = yearView(dad, [bill], bill.on, bill.on)
  expect(view.bills.map((one) => offRules(one, view))).toEqual([expected])
})

it.each([[0, []], [99_99, []], [100_00, [100, 50]], [199_99, [100, 50]], [200_00, [200, 100]], [68_400_00, [50_000, 25_000]], [100_000_00, [100_000, 50_000]]] as const)('draws lines at round sums below %d fen', (most, expected) => {
  const scale = scaleOf(fen(most))
  expect(scale.map(({ yuan }) => yuan)).toEqual(expected)
  for (const { height } of scale) expect(height).toBeLessThanOrEqual(PLOT)
})

it('splits what the next thousand costs: 大病 pays of it once it has begun', () => {
  expect(of([]).next.every(({ illness }) => illness === 0)).toBe(true)
  expect(of().next.some(({ illness }) => illness > 0)).toBe(true)
})
