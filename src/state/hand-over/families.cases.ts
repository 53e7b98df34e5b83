// Families as a phone may hold them, whatever they may have entered.
import fc from 'fast-check'
import { FILINGS } from '@/domain/benefit/bill'
import type { Case } from '@/domain/case/case'
import { addDays } from '@/domain/date/iso-date'
import type { Entry } from '@/domain/deadline/entry'
import { ENROLMENTS, RELATIONS, type Member } from '@/domain/enrolment/member'
import { fen } from '@/domain/money/fen'
import { ownId, type OwnFigure } from '@/domain/own-place/own-figure'
import type { PrintedBill } from '../bills'

const id = fc.string({ unit: fc.constantFrom(...'abcdefghjkmnpqrstuvwxyz23456789'), minLength: 10, maxLength: 10 })
export const anyDay = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-01-01', days))
const names = ['爷爷', '奶奶', '爸爸', '妈妈', '老婆', '小满', '岳母', '舅舅', '阿强', '大伯', 'Ada']
const money = fc.integer({ min: 0, max: 9_000_000 }).map(fen)

const member = (one: string): fc.Arbitrary<Member> =>
  fc.record(
    {
      id: fc.constant(one), nickname: fc.constantFrom(...names), relation: fc.constantFrom(...RELATIONS), insurance: fc.constantFrom(...ENROLMENTS),
      areaCode: fc.constantFrom('330800', '500000', ''), birthYear: fc.integer({ min: 1930, max: 2026 }),
      years: fc.subarray([2024, 2025, 2026]).map((years) => years.map((year) => ({ year, state: 'paid' as const }))),
      filing: fc.record({ kind: fc.constantFrom(...FILINGS), from: anyDay })
    },
    { requiredKeys: ['id', 'nickname', 'relation', 'insurance', 'areaCode', 'years'] }
  )

const bill = (who: readonly string[]): fc.Arbitrary<PrintedBill> =>
  fc.record({
    id, state: fc.constantFrom('settled', 'unclaimed'), who: fc.constantFrom(...who), on: anyDay, care: fc.constantFrom('inpatient', 'generalOutpatient', 'pharmacy'), tier: fc.constantFrom('primary', 'tertiary'),
    place: fc.constantFrom('local', 'crossProvince'), city: fc.constantFrom('', '武汉'), filing: fc.constant('none' as const),
    sheet: fc.record({ total: money, covered: money, pooledFund: money, fundTotal: money, own: money, cash: money }, { requiredKeys: ['total', 'fundTotal'] })
  })

const entry = (who: readonly string[]): fc.Arbitrary<Entry> =>
  fc.oneof(
    fc.record({ kind: fc.constant('claim' as const), id, memberId: fc.constantFrom(...who), endedOn: anyDay }),
    fc.record({ kind: fc.constant('own' as const), id, title: fc.constantFrom('换医保卡', '问报销'), on: anyDay })
  )

const oneCase = (who: readonly string[]): fc.Arbitrary<Case> =>
  fc.record({ id, member: fc.constantFrom(...who), list: fc.constantFrom('family-account', 'before-care'), about: fc.constantFrom('', 'year:2027', `owner:${who[0] ?? ''}`), on: anyDay, items: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }) }).map(({ on, items, ...matter }) => ({ ...matter, begunOn: on, marks: { '*': Object.fromEntries(items.map((item) => [item, { on }])) } }))

const figure: fc.Arbitrary<OwnFigure> = fc.record({ areaCode: fc.constantFrom('330800', '411600'), scheme: fc.constantFrom('resident' as const, 'employee' as const), field: fc.constantFrom('fundCap' as const, 'illnessRate' as const), value: fc.integer({ min: 1, max: 9000 }), on: anyDay }).map((one) => ({ ...one, from: { title: '通知' }, id: ownId(one) }))

export type Family = { readonly members: readonly Member[]; readonly bills: readonly PrintedBill[]; readonly entries: readonly Entry[]; readonly cases: readonly Case[]; readonly marks: Readonly<Record<string, `${number}-${string}-${string}`>>; readonly figures: readonly OwnFigure[] }

const unique = <Item extends { readonly id: string }>(items: fc.Arbitrary<Item>, maxLength: number) => fc.uniqueArray(items, { selector: (item) => item.id, maxLength })
/** One case of a matter, as the app keeps them. */
const matters = (cases: readonly Case[]) => cases.filter((one, n) => cases.findIndex(({ member: who, list, about }) => who === one.member && list === one.list && about === one.about) === n)

export const families: fc.Arbitrary<Family> = fc.uniqueArray(id, { minLength: 1, maxLength: 8 }).chain((ids) =>
  fc.record({
    members: fc.tuple(...ids.map(member)),
    bills: unique(bill(ids), 30),
    entries: unique(entry(ids), 10),
    cases: unique(oneCase(ids), 8).map(matters),
    marks: fc.dictionary(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 2025, max: 2027 })).map(([who, year]) => `330800:${who}:premium:${year}`), anyDay, { maxKeys: 6 }),
    figures: unique(figure, 4)
  })
)
