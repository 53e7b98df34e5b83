import { basisPoints, fen } from '@/domain/money/fen'
import { area, plainMember, said } from './made-up-area.cases'
import { amountFor, payable } from './premium'

const names = (amount: ReturnType<typeof amountFor>) => (amount.kind === 'premium' ? amount.rows.map(({ name }) => name) : amount.kind)

const byAge = {
  ...area,
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '学生', when: { group: ['student', 'child'] as const }, amount: said(fen(400_00)) },
        { name: '18—59 岁', when: { group: ['adult'] as const, ageBelow: 60 }, amount: said(fen(1040_00)) },
        { name: '60 岁以上', when: { group: ['adult'] as const, ageFrom: 60 }, amount: said(fen(700_00)) }
      ]
    }
  ]
} as unknown as typeof area

describe('grades', () => {
  it('gives both while none is chosen, and says why', () => {
    expect(amountFor(area, plainMember, 2026)).toMatchObject({ kind: 'premium', missing: ['grade'], rows: [{ grade: '一档' }, { grade: '二档' }] })
  })
  it('gives the chosen one', () => {
    expect(amountFor(area, { ...plainMember, grade: '二档' }, 2026)).toMatchObject({ missing: [], rows: [{ grade: '二档' }] })
  })
  it('a grade the area does not know chooses nothing', () => {
    expect(names(amountFor(area, { ...plainMember, grade: '三档' }, 2026))).toEqual(['一档', '二档'])
  })
})

describe('group and age', () => {
  it.each([
    ['turns 59 that year', { group: 'adult', birthYear: 1967 }, ['18—59 岁']],
    ['turns 60 that year', { group: 'adult', birthYear: 1966 }, ['60 岁以上']],
    ['a student of 20', { group: 'student', birthYear: 2006 }, ['学生']],
    ['turns 59 that year, by the date of birth', { group: 'adult', birthYear: undefined, birthDate: '1967-01-01' }, ['18—59 岁']],
    ['turns 60 that year, by the date of birth', { group: 'adult', birthYear: undefined, birthDate: '1966-12-31' }, ['60 岁以上']],
    ['age unknown', { group: 'adult', birthYear: undefined }, ['18—59 岁', '60 岁以上']],
    ['group unknown', { birthYear: 1990 }, ['学生', '18—59 岁']],
    ['a baby with a date', { group: 'child', birthYear: undefined, birthDate: '2026-10-01' }, ['学生']]
  ])('%s', (_, who, rows) => {
    expect(names(amountFor(byAge, { ...plainMember, ...who } as typeof plainMember, 2026))).toEqual(rows)
  })
})

describe('a row without a grade beside rows with one', () => {
  const mixed = {
    ...area,
    premiums: [{ year: 2026, rows: [
      { name: '学生', when: { group: ['student', 'child'] }, amount: said(fen(300_00)) },
      { name: '一档', grade: '一档', when: { group: ['adult'] }, amount: said(fen(400_00)) },
      { name: '二档', grade: '二档', when: { group: ['adult'] }, amount: said(fen(775_00)) }
    ] }]
  } as unknown as typeof area
  it.each([
    ['nothing said: all, none of them alone', {}, ['学生', '一档', '二档'], ['group', 'grade']],
    ['a grade said, not the group', { grade: '二档' }, ['学生', '二档'], ['group']],
    ['an adult', { group: 'adult' }, ['一档', '二档'], ['grade']],
    ['an adult with a grade', { group: 'adult', grade: '二档' }, ['二档'], []],
    ['a student has none to choose', { group: 'student', grade: '二档' }, ['学生'], []]
  ])('%s', (_, who, rows, missing) => {
    const amount = amountFor(mixed, { ...plainMember, ...who } as typeof plainMember, 2026)
    expect(names(amount)).toEqual(rows)
    expect(amount).toMatchObject({ missing })
  })
})

describe('rows for some people only', () => {
  const only = (...rows: readonly object[]) => ({ ...area, premiums: [{ year: 2026, rows: rows.map((when) => ({ name: '大学生', when, amount: said(fen(400_00)) })) }] }) as unknown as typeof area
  const students = only({ group: ['student'] })
  it.each([
    ['an adult of unsaid group', students, {}, ['group']],
    ['a newborn', students, { birthYear: undefined, birthDate: '2026-03-01' }, ['group']],
    ['of unsaid group and age', students, { birthYear: undefined }, ['group']],
    ['two rows, none for adults', only({ group: ['student'] }, { group: ['child'] }), {}, ['group']],
    ['of unsaid age', only({ ageFrom: 60 }), { birthYear: undefined }, ['age']],
    ['an adult of unsaid age', only({ group: ['adult'], ageFrom: 60 }), { group: 'adult', birthYear: undefined }, ['age']]
  ])('do not answer for others: %s', (_, rules, who, missing) => {
    expect(amountFor(rules, { ...plainMember, ...who } as typeof plainMember, 2026)).toEqual({ kind: 'unknown', missing })
  })
  it.each([
    ['a student', students, { group: 'student' }],
    ['a newborn, where children are named', only({ group: ['student', 'child'] }), { birthYear: undefined, birthDate: '2026-03-01' }],
    ['whoever is old enough', only({ ageFrom: 60 }), { birthYear: 1960 }]
  ])('answer for those they are for: %s', (_, rules, who) => {
    expect(amountFor(rules, { ...plainMember, ...who } as typeof plainMember, 2026)).toMatchObject({ kind: 'premium', missing: [] })
  })
})

it('names the year of an amount that is from another one', () => {
  expect(amountFor(area, plainMember, 2027)).toMatchObject({ basis: 2026, projected: true })
})

it('is unknown where nothing is published', () => {
  expect(amountFor({ ...area, premiums: [] }, plainMember, 2026)).toEqual({ kind: 'unknown' })
})

describe('who pays for people in hardship', () => {
  const row = { amount: said(fen(440_00)) }
  it.each([
    ['no help', undefined, 440_00],
    ['half', basisPoints(50_00), 220_00],
    ['all of it', basisPoints(100_00), 0]
  ])('%s', (_, share, left) => {
    expect(payable(row, share === undefined ? undefined : said(share))).toBe(left)
  })
  it('only those whom the area names', () => {
    const aided = amountFor(area, { ...plainMember, hardship: { kind: 'minimumLiving' } }, 2026)
    const other = amountFor(area, { ...plainMember, hardship: { kind: 'lowIncomeEdge' } }, 2026)
    expect(aided).toHaveProperty('aid')
    expect(other).not.toHaveProperty('aid')
  })
})
