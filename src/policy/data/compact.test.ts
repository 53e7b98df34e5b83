import fc from 'fast-check'
import { authoredCodes, authoredPlace } from './authored'
import { compact, expand, expandByField, type Compact } from './compact'

const overJson = (value: unknown): unknown => expand(JSON.parse(JSON.stringify(compact(value))))
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('what comes out is what went in', () => {
  it('for any JSON', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => expect(overJson(value)).toEqual(json(value))))
  })

  it.each([['nothing', null], ['an empty list', []], ['an empty object', {}], ['a number below zero', [-1, -2, -3]], ['a fraction', [0.5, 0.5]], ['the same text twice', ['安心', '安心']], ['what is undefined', { a: 1, b: undefined }],
    ['a plain figure', { claims: [{ says: '800 元' }], readings: [{ value: 80_000, from: [0] }] }], ['one that is nearly plain', { claims: [1], readings: [{ value: 2, from: [0], label: '' }] }],
    ['of two claims', { claims: [1, 2], readings: [{ value: 2, from: [0] }] }], ['of two readings', { claims: [1], readings: [{ value: 2, from: [0] }, { value: 3, from: [0] }] }],
    ['with a doubt', { claims: [1], readings: [{ value: 2, from: [0] }], doubt: 'inferred' }], ['no figure', { claims: 'a', readings: [{ value: 'b', from: [0] }] }],
    ['without a value', { claims: [1], readings: [{ from: [0] }] }]])('%s', (_, value) => {
    expect(overJson(value)).toEqual(json(value))
  })

  it('for every authored place', () => {
    for (const code of authoredCodes()) expect(overJson(authoredPlace(code))).toEqual(json(authoredPlace(code)))
  })
})

it('one object named twice is one object again, and written once', () => {
  const claim = { says: '衢州', at: '正文' }
  const [first, second] = overJson([claim, claim]) as unknown[]
  expect(first).toBe(second)
  expect(JSON.stringify(compact([claim, claim])).match(/正文/g)).toHaveLength(1)
})

it('a copy that an earlier build kept, with its keys in words, is read as before', () => {
  expect(expand([[['code', 'title', 'rule38']], [], [0, '330800', '衢州', 1]])).toEqual({ code: '330800', title: '衢州', rule38: 1 })
})

it('a usual key is written by its number, and no number moves', () => {
  expect(compact({ grade: 1, rule38: 2, caps: 3 })[0]).toEqual([[0, 'rule38', 55]])
})

it('refuses what JSON does not have', () => expect(() => compact([() => 0])).toThrow(TypeError))

describe('field by field', () => {
  const byField = (value: unknown, spoilt = () => undefined) => expandByField(JSON.parse(JSON.stringify(compact(value))) as Compact, spoilt)

  it('is the same, also of what is no object, and one object each however often it is asked for', () => {
    const shared = { says: '衢州' }
    for (const value of [{ code: '330800', terms: [shared, shared], more: { a: -1 } }, {}, [1, 2], null, 'text']) {
      expect(byField(value)).toEqual(value)
      expect(JSON.stringify(byField(value))).toBe(JSON.stringify(value))
    }
    const { terms } = byField({ terms: [shared, shared] }) as { terms: object[] }
    expect(terms[0]).toBe(terms[1])
  })

  it('what cannot be read fails where it is asked for, and is told each time', () => {
    const [shapes, table, root] = compact({ code: '330800', terms: { a: [1] } })
    const spoilt = jest.fn()
    const place = expandByField([shapes.slice(0, 1), table, root], spoilt) as { code: string; terms: unknown }
    expect(place.code).toBe('330800')
    expect(() => place.terms).toThrow()
    expect(() => place.terms).toThrow()
    expect(spoilt).toHaveBeenCalledTimes(2)
  })
})
