import type { Bill } from '@/domain/benefit/bill'
import { factsOf, holds } from '@/domain/benefit/condition'
import type { Person } from '@/domain/benefit/person'
import type { Table } from '@/domain/benefit/terms'
import { fen } from '@/domain/money/fen'
import { pensFor } from '@/domain/evidence/author'
import { byStatus, byTier, byTierAndStatus, carried, either, noDeductibleWritten } from './tables'
import { seed000 } from './sources/seeds'

const { claim, exact, conflict } = pensFor({ seed000 }, '2026-11-22')
const [one, two] = [exact(1, claim('seed000', 'a', '一')), exact(2, claim('seed000', 'b', '二'))]
const BILL = { on: '2026-11-22', care: 'inpatient', place: 'local', filing: 'none', total: fen(1) } as const
const factsWith = ({ tier = 'primary', ...person }: Partial<Person & Pick<Bill, 'tier'>>) => factsOf({ insurance: 'employee', ...person }, { ...BILL, tier }, 0)

const valuesFor = <T>(table: Table<T>, facts: Partial<Person & Pick<Bill, 'tier'>>): readonly T[] | null => {
  const found = table.find(({ when }) => holds(when, factsWith(facts), new Set()))
  return found === undefined ? null : found.value.readings.map(({ value }) => value)
}

describe('byStatus', () => {
  it.each([
    ['active', { status: 'active' }, [1]],
    ['retired', { status: 'retired' }, [2]],
    ['nobody said which: both', {}, [1, 2]]
  ] as const)('%s', (_case, facts, expected) => {
    expect(valuesFor(byStatus(one, two), facts)).toEqual(expected)
  })
})

describe('byTierAndStatus', () => {
  const table = byTierAndStatus({ primary: [one, two], secondary: [two, one], tertiary: [two, two] })

  it.each([
    ['primary, active', { status: 'active' }, [1]],
    ['secondary, active', { tier: 'secondary', status: 'active' }, [2]],
    ['secondary, retired', { tier: 'secondary', status: 'retired' }, [1]],
    ['secondary, unknown', { tier: 'secondary' }, [2, 1]]
  ] as const)('%s', (_case, facts, expected) => {
    expect(valuesFor(table, facts)).toEqual(expected)
  })
})

describe('byTier', () => {
  it('knows nothing about a tier that is left out', () => {
    expect(valuesFor(byTier({ secondary: one }), { tier: 'secondary' })).toEqual([1])
    expect(valuesFor(byTier({ secondary: one }), { tier: 'tertiary' })).toBeNull()
  })

  it('needs a tier', () => {
    expect(() => byTier({})).toThrow(RangeError)
  })
})

describe('either', () => {
  const doubtful = conflict({ claims: [claim('seed000', 'c', '三'), claim('seed000', 'd', '四')], readings: [[3, '三', [0]], [4, '四', [1]]], why: '不一' })
  const both = either('没填', ['甲', one], ['乙', doubtful])

  it('keeps every reading with the claims behind it', () => {
    expect(both.readings.map(({ value, label, from }) => [value, label, from.map((i) => both.claims[i]?.says)])).toEqual([
      [1, '甲', ['一']],
      [3, '乙，三', ['三']],
      [4, '乙，四', ['四']]
    ])
  })

  it('is a range with its reason', () => {
    expect([both.doubt, both.why]).toEqual(['range', '没填'])
  })
})

describe('carried', () => {
  it.each([
    ['marks a plain figure as ours', one, 'inferred', '照用。'],
    ['keeps a doubt that is there', conflict({ claims: one.claims, readings: [[1, '一', [0]]], why: '不一。' }), 'conflict', '照用。不一。']
  ] as const)('%s', (_case, figure, doubt, why) => {
    expect(carried(figure, '照用。')).toMatchObject({ doubt, why, readings: figure.readings })
  })
})

it('says that a deductible nobody wrote down is taken as zero', () => {
  const { amount, basis } = noDeductibleWritten(claim('seed000', 'a', '一'))
  expect(amount[0].value).toMatchObject({ readings: [{ value: 0, from: [] }], doubt: 'inferred' })
  expect(basis.doubt).toBe('inferred')
})
