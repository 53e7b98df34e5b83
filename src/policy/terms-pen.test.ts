import type { Source } from '@/domain/evidence/figure'
import { basisPoints, fen } from '@/domain/money/fen'
import { away, bandsOf, byPart, byWork, percentWords, plusPoints, startless, termsPen, yuan } from './terms-pen'

const page = (url: string, grade: Source['grade']): Source => ({ title: '住院待遇', issuer: '示例', url, retrievedOn: '2026-11-27', chip: '示例', grade, period: '没写年份' })
const SOURCES = {
  one: page('https://one.example/1', 'aggregator'),
  two: page('https://two.example/1', 'aggregator'),
  machine: page('https://m.jiusongjiankang.com/1', 'unverified'),
  other: page('https://www.toubaow.com/1', 'unverified')
} as const satisfies Record<string, Source>
const { at, starts, rates, laterStays, limit } = termsPen(SOURCES, '2026-11-27')
const one = at('one', '表')
const two = at('two', '表')

describe('figures by tier', () => {
  it('keeps the words with the number, and leaves a tier unknown that no page speaks of', () => {
    const table = starts('在职', [one, { primary: 300, tertiary: 800 }])
    expect(Object.keys(table)).toEqual(['primary', 'tertiary'])
    expect(table.tertiary).toMatchObject({ claims: [{ source: 'one', at: '表', says: '在职三级起付 800 元' }], readings: [{ value: 800_00 }] })
  })

  it('spans what equal pages say differently, and joins what they say alike', () => {
    expect(rates('', [one, { tertiary: 85 }], [two, { tertiary: 82 }]).tertiary).toMatchObject({ doubt: 'conflict', readings: [{ label: '85%' }, { label: '82%' }] })
    expect(rates('', [one, { tertiary: 85 }], [two, { tertiary: 85 }]).tertiary?.readings).toEqual([{ value: bandsOf(85), from: [0, 1] }])
  })

  it('computes every kind of hospital inside a tier, by the name its page gives it', () => {
    expect(starts('', [one, { tertiary: { 市属三级: 600, 省属三级: 900 } }]).tertiary).toMatchObject({
      doubt: 'range',
      claims: [{ says: '市属三级起付 600 元' }, { says: '省属三级起付 900 元' }],
      readings: [{ value: 600_00, label: '市属三级' }, { value: 900_00, label: '省属三级' }]
    })
  })

  it('takes two machines that agree, and throws at one alone', () => {
    const said = { tertiary: 85 }
    expect(rates('', [at('machine', '表'), said], [at('other', '表'), said]).tertiary?.readings).toHaveLength(1)
    expect(() => rates('', [at('machine', '表'), said])).toThrow('a lead, not a figure')
  })

  it('writes later stays and limits the same way', () => {
    expect(laterStays('', [one, { secondary: [250, 100] }]).secondary?.readings[0].value).toEqual([250_00, 100_00])
    expect(limit('一年', [one, 'none']).readings[0].value).toBe('none')
    expect(limit('一年', [one, 250_000]).claims[0].says).toBe('一年最多 25 万元')
  })
})

describe('per cent', () => {
  it.each([
    [85, [{ upTo: 'open', rate: 85_00 }], '85%'],
    [93.6, [{ upTo: 'open', rate: 93_60 }], '93.6%'],
    [[[40_000, 82], 88], [{ upTo: 40_000_00, rate: 82_00 }, { upTo: 'open', rate: 88_00 }], '4 万元内 82%，以上 88%'],
    [[[800, 70], [10_000, 80], 90], [{ upTo: 800_00, rate: 70_00 }, { upTo: 10_000_00, rate: 80_00 }, { upTo: 'open', rate: 90_00 }], '800 元内 70%，1 万元内 80%，以上 90%']
  ] as const)('%j', (percent, bands, words) => {
    expect(bandsOf(percent)).toEqual(bands)
    expect(percentWords(percent)).toBe(words)
  })

  it('says sums in yuan or 万', () => {
    expect([800, 9_999, 10_000, 18_797, 24_500].map(yuan)).toEqual(['800 元', '9999 元', '1 万元', '18797 元', '2.45 万元'])
  })

  it('raises rates by points, never above the most, and cites who said so', () => {
    const raised = plusPoints(rates('在职', [one, { primary: 98, tertiary: 85 }]), 5, one('退休加 5 个百分点'))
    expect(raised.primary?.readings[0].value).toEqual(bandsOf(100))
    expect(raised.tertiary).toMatchObject({ claims: [{}, { says: '退休加 5 个百分点' }], readings: [{ value: bandsOf(90), from: [0, 1] }] })
  })
})

describe('groups of people', () => {
  it('has a row for each, and one with both for whoever did not say', () => {
    const rows = byWork(rates('在职', [one, { tertiary: 85 }]), rates('退休', [one, { tertiary: 90 }]))
    expect(rows.map(({ when }) => when)).toEqual([{ tier: ['tertiary'], status: ['active'] }, { tier: ['tertiary'], status: ['retired'] }, { tier: ['tertiary'] }])
    expect(rows[2]?.value.readings.map(({ label }) => label)).toEqual(['在职', '退休'])
  })

  it('stays unknown for whoever did not say where one group is unknown', () => {
    expect(byWork({}, rates('退休', [one, { tertiary: 90 }])).map(({ when }) => when)).toEqual([{ tier: ['tertiary'], status: ['retired'] }])
    expect(() => byPart('都算。', ['一档', { grade: ['一档'] }, {}])).toThrow('a table needs a tier')
  })
})

it('says that a deductible is not written, and what care elsewhere is paid', () => {
  expect(startless(one('只写比例')).start[0]).toMatchObject({ value: { doubt: 'inferred', readings: [{ value: 0 }] } })
  expect(away.points(20, one('降 20 个百分点')).readings[0].value).toEqual({ kind: 'points', drop: basisPoints(20_00) })
  expect(away.table(1500, 60, one('省外 1500 元、60%')).readings[0].value).toEqual({ kind: 'ownTable', deductible: fen(1500_00), bands: bandsOf(60) })
})
