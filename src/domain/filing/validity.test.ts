import fc from 'fast-check'
import { addDays, type IsoDate } from '@/domain/date/iso-date'
import { endOf, gapBetween, mayChange, standingOn, timelineOf, twoWayOf, weekdayAfter, type RecordedFiling } from './validity'

const temporary: RecordedFiling = { kind: 'temporary', from: '2026-06-16', until: '2026-12-15' }
const longTerm: RecordedFiling = { kind: 'longTerm', from: '2026-12-20' }

describe('when a filing ends', () => {
  it.each([
    ['long-term: never', { kind: 'longTerm', from: '2026-01-01' }, { kind: 'open' }],
    ['long-term with a printed end', { kind: 'longTerm', from: '2026-01-01', until: '2030-12-31' }, { kind: 'printed', lastDay: '2030-12-31' }],
    ['temporary, computed: six months less a day', { kind: 'temporary', from: '2026-06-16' }, { kind: 'atLeast', lastDay: '2026-12-15' }],
    ['referral, computed', { kind: 'referral', from: '2026-08-31' }, { kind: 'atLeast', lastDay: '2027-02-27' }],
    ['temporary, printed: twelve months', { kind: 'temporary', from: '2026-06-16', until: '2027-06-15' }, { kind: 'printed', lastDay: '2027-06-15' }]
  ] as const)('%s', (_, filing, end) => {
    expect(endOf(filing, 6)).toEqual(end)
  })
})

describe('which filing is in force', () => {
  it.each([
    ['the day before it starts', '2026-06-15', undefined],
    ['its first day', '2026-06-16', 'temporary'],
    ['its last day', '2026-12-15', 'temporary'],
    ['the day after', '2026-12-16', undefined],
    ['the first day of the next', '2026-12-20', 'longTerm'],
    ['years later', '2031-01-01', 'longTerm']
  ] as const)('%s', (_, on, kind) => {
    expect(standingOn([temporary, longTerm], 6, on)?.kind).toBe(kind)
  })

  it('prefers long-term where two overlap, and carries its end', () => {
    const overlapping: RecordedFiling = { kind: 'longTerm', from: '2026-12-01' }
    expect(standingOn([temporary, overlapping], 6, '2026-12-10')).toEqual({ kind: 'longTerm', from: '2026-12-01' })
    expect(standingOn([temporary], 6, '2026-12-10')).toEqual({ kind: 'temporary', from: '2026-06-16', until: '2026-12-15' })
  })

  it('a referral goes before a plain temporary filing', () => {
    const both: RecordedFiling[] = [{ kind: 'temporary', from: '2026-10-01' }, { kind: 'referral', from: '2026-11-01' }]
    expect(standingOn(both, 6, '2026-11-22')?.kind).toBe('referral')
  })
})

describe('the gap between two filings', () => {
  it.each([
    ['they overlap', '2026-12-15', '2026-12-10', null],
    ['same day', '2026-12-15', '2026-12-15', null],
    ['they touch', '2026-12-15', '2026-12-16', null],
    ['one day', '2026-12-15', '2026-12-17', { from: '2026-12-16', to: '2026-12-16', days: 1 }],
    ['four days', '2026-12-15', '2026-12-20', { from: '2026-12-16', to: '2026-12-19', days: 4 }]
  ] as const)('%s', (_, last, next, gap) => {
    expect(gapBetween(last, next)).toEqual(gap)
  })
})

describe('the timeline', () => {
  it('draws the old filing, the gap and the planned one', () => {
    expect(timelineOf([temporary], { kind: 'longTerm', from: '2026-12-20' }, 6)).toEqual([
      { kind: 'filing', filing: 'temporary', from: '2026-06-16', to: '2026-12-15', sure: true },
      { kind: 'gap', from: '2026-12-16', to: '2026-12-19', sure: true },
      { kind: 'planned', filing: 'longTerm', from: '2026-12-20', sure: false }
    ])
  })

  it('has no gap where the new one starts in time', () => {
    expect(timelineOf([temporary], { kind: 'longTerm', from: '2026-12-16' }, 6).map(({ kind }) => kind)).toEqual(['filing', 'planned'])
  })

  it('ends the old filing where the new one takes its place, and keeps its own end in mind', () => {
    expect(timelineOf([temporary], { kind: 'longTerm', from: '2026-11-24' }, 6)).toEqual([
      { kind: 'filing', filing: 'temporary', from: '2026-06-16', to: '2026-11-23', sure: true, replacedBefore: '2026-12-15' },
      { kind: 'planned', filing: 'longTerm', from: '2026-11-24', sure: false }
    ])
    expect(timelineOf([temporary], { kind: 'longTerm', from: '2026-12-15' }, 6)[0]).toMatchObject({ to: '2026-12-14', replacedBefore: '2026-12-15' })
    expect(timelineOf([temporary], { kind: 'longTerm', from: '2026-12-16' }, 6)[0]).not.toHaveProperty('replacedBefore')
    expect(timelineOf([{ kind: 'longTerm', from: '2026-01-01' }], { kind: 'temporary', from: '2026-12-01' }, 6)[0]).toMatchObject({ to: '2026-11-30' })
  })

  it('is not sure of a computed end, nor of the gap after it', () => {
    const stretches = timelineOf([{ kind: 'temporary', from: '2026-06-16' }, longTerm], undefined, 6)
    expect(stretches.map(({ kind, sure }) => [kind, sure])).toEqual([['filing', false], ['gap', false], ['filing', true]])
  })

  it('puts filings in order of their start', () => {
    expect(timelineOf([longTerm, temporary], undefined, 6).map(({ from }) => from)).toEqual(['2026-06-16', '2026-12-16', '2026-12-20'])
  })

  it('a long-term filing leaves no gap behind it', () => {
    expect(timelineOf([{ kind: 'longTerm', from: '2026-01-01' }], { kind: 'temporary', from: '2026-12-01' }, 6).map(({ kind }) => kind)).toEqual(['filing', 'planned'])
  })

  it('sees no gap while a longer, earlier filing still stands', () => {
    const year: RecordedFiling = { kind: 'referral', from: '2026-01-01', until: '2026-12-31' }
    const short: RecordedFiling = { kind: 'temporary', from: '2026-03-01', until: '2026-03-31' }
    expect(timelineOf([year, short, { kind: 'temporary', from: '2026-06-01' }], undefined, 6).map(({ kind }) => kind)).toEqual(['filing', 'filing', 'filing'])
  })

  it('leaves no day out, and calls no day a gap that a filing covers', () => {
    const days = fc.integer({ min: 0, max: 900 }).map((n) => addDays('2026-01-01', n))
    const filing = fc.record({ kind: fc.constantFrom('temporary' as const, 'referral' as const), from: days })
    fc.assert(fc.property(fc.array(filing, { minLength: 1, maxLength: 5 }), days, (filings, day) => {
      const stretches = timelineOf(filings, undefined, 6)
      const ends = stretches.map(({ from, to = from }) => to)
      const outside = stretches.every(({ from }) => day < from) || ends.every((end) => day > end)
      const drawn = stretches.filter(({ from, to = from }) => from <= day && day <= to)
      const gap = drawn.some(({ kind }) => kind === 'gap')
      return outside ? drawn.length === 0 : gap === (standingOn(filings, 6, day) === undefined)
    }))
  })
})

describe('changing it', () => {
  const filing: RecordedFiling = { kind: 'longTerm', from: '2026-09-01' }

  it.each([
    ['no rule known', filing, undefined, '2026-11-22', { kind: 'unknown' }],
    ['one day early', filing, 3, '2026-11-30', { kind: 'tooEarly', from: '2026-12-01' }],
    ['on the day', filing, 3, '2026-12-01', { kind: 'allowed' }],
    ['any time', filing, 0, '2026-09-01', { kind: 'allowed' }],
    ['a temporary one just runs out', temporary, undefined, '2026-11-22', { kind: 'allowed' }]
  ] as const)('%s', (_, it, pause, on, expected) => {
    expect(mayChange(it, pause, on as IsoDate)).toEqual(expected)
  })

  it.each([['longTerm', 'yes'], ['temporary', 'notForTemporary'], ['referral', 'notForTemporary']] as const)('both ways: %s', (kind, expected) => {
    expect(twoWayOf(kind)).toBe(expected)
  })
})

describe('two working days on', () => {
  it.each([
    ['from a Monday', '2026-11-23', '2026-11-25'],
    ['from a Thursday, over the weekend', '2026-11-26', '2026-11-30'],
    ['from a Friday', '2026-11-27', '2026-12-01'],
    ['from a Saturday', '2026-11-28', '2026-12-01'],
    ['from a Sunday', '2026-11-22', '2026-11-24']
  ] as const)('%s', (_, on, expected) => expect(weekdayAfter(on, 2)).toBe(expected))

  it('none is today', () => expect(weekdayAfter('2026-11-22', 0)).toBe('2026-11-22'))
})
