import type { IsoDate } from '@/domain/date/iso-date'
import type { Mark } from '@/domain/guide/standing'
import { caseFor, caseWith, daysOf, pastCases, type Case } from './case'

const mark = (on: IsoDate): Mark => ({ on })
const one = (over: Partial<Case> = {}): Case => ({ id: 'c', member: 'm1', list: 'filing', about: '', begunOn: '2026-01-05', marks: { '*': { form: mark('2026-01-05') } }, ...over })
const matter = (over: object = {}) => ({ member: 'm1', list: 'filing', about: 'to:42', ...over })

describe('the case of a matter', () => {
  it.each([
    ['the one about it', [one({ id: 'other', about: 'to:31' }), one({ id: 'it', about: 'to:42' })], matter(), 'it'],
    ['the newest of two about it', [one({ id: 'old', about: 'to:42' }), one({ id: 'new', about: 'to:42' })], matter(), 'new'],
    ['the one about it before a newer one about nothing', [one({ id: 'it', about: 'to:42' }), one({ id: 'vague' })], matter(), 'it'],
    ['one that nobody said what it was about', [one({ id: 'vague' })], matter(), 'vague'],
    ['the newest of two of them', [one({ id: 'old' }), one({ id: 'new' })], matter(), 'new'],
    ['never one about something else', [one({ about: 'to:31' })], matter(), undefined],
    ['never somebody else’s', [one({ member: 'm2', about: 'to:42' })], matter(), undefined],
    ['never of another list', [one({ list: 'claim', about: 'to:42' })], matter(), undefined],
    ['a finished one about it', [one({ id: 'it', about: 'to:42', endedOn: '2026-02-01' })], matter(), 'it'],
    ['no finished one about nothing: the next journey is another', [one({ endedOn: '2026-02-01' })], matter(), undefined],
    ['money that is shared goes on being shared', [one({ id: 'it', endedOn: '2026-02-01' })], matter({ about: 'owner:m2' }), 'it'],
    ['but a note that an owner stands in is none', [one({ endedOn: '2026-02-01' })], matter({ about: 'to:owner:' }), undefined],
    ['not one that ended before the days that count', [one({ about: 'to:42', endedOn: '2026-02-01' })], matter({ since: '2026-02-02' }), undefined],
    ['one that ended on the first of them', [one({ id: 'it', about: 'to:42', endedOn: '2026-02-01' })], matter({ since: '2026-02-01' }), 'it'],
    ['one that goes on, whenever it began', [one({ id: 'it', about: 'to:42' })], matter({ since: '2028-01-01' }), 'it'],
    ['none of none', [], matter(), undefined]
  ] as const)('%s', (_, cases, wanted, id) => expect(caseFor(cases, wanted)?.id).toBe(id))
})

it('past ones are those of this person and list that ended, newest first, without the one on the screen', () => {
  const shown = one({ id: 'shown', endedOn: '2026-03-01' })
  const cases = [
    one({ id: 'first', endedOn: '2026-01-10' }), one({ id: 'going on' }), one({ id: 'hers', member: 'm2', endedOn: '2026-01-10' }),
    one({ id: 'claim', list: 'claim', endedOn: '2026-01-10' }), shown, one({ id: 'last', endedOn: '2026-02-10' })
  ]
  expect(pastCases(cases, 'm1', (list) => list === 'filing', shown).map(({ id }) => id)).toEqual(['last', 'first'])
})

describe('a mark', () => {
  const begun = one({ marks: { '*': { form: mark('2026-01-05') }, app: { upload: mark('2026-01-07') } } })

  it('is written beside those that stand there', () => {
    expect(caseWith(begun, { channel: 'app', item: 'send', mark: mark('2026-01-09') })).toEqual({
      ...begun, marks: { '*': { form: mark('2026-01-05') }, app: { upload: mark('2026-01-07'), send: mark('2026-01-09') } }
    })
  })

  it('of an earlier day moves the beginning there', () => {
    expect(caseWith(begun, { channel: 'counter', item: 'card', mark: mark('2026-01-02') })?.begunOn).toBe('2026-01-02')
  })

  it('is taken away alone, with its channel where it was the last there', () => {
    expect(caseWith(begun, { channel: 'app', item: 'upload', mark: null })).toEqual({ ...begun, marks: { '*': { form: mark('2026-01-05') } } })
    expect(caseWith(begun, { channel: '*', item: 'form', mark: null })).toEqual({ ...begun, begunOn: '2026-01-07', marks: { app: { upload: mark('2026-01-07') } } })
  })

  it('taken away as the last one takes the case with it', () => {
    expect(caseWith(one(), { channel: '*', item: 'form', mark: null })).toBeNull()
    expect(caseWith(one({ marks: {} }), { channel: 'app', item: 'nothing', mark: null })).toBeNull()
  })

  it('of the end ends the matter on its day; without it the matter goes on', () => {
    const done = caseWith(begun, { channel: 'app', item: 'done', mark: mark('2026-02-01'), ends: true })
    expect(done).toMatchObject({ endedOn: '2026-02-01' })
    const open = done && caseWith(done, { channel: 'app', item: 'done', mark: null, ends: true })
    expect(open).toEqual(begun)
    expect(open).not.toHaveProperty('endedOn')
  })

  it('of another step leaves the end where it is', () => {
    const done = one({ endedOn: '2026-02-01' })
    expect(caseWith(done, { channel: '*', item: 'copy', mark: mark('2026-02-03') })).toMatchObject({ endedOn: '2026-02-01' })
  })
})

it('days of all channels, first to last', () => {
  expect(daysOf({ app: { a: mark('2026-03-01'), b: mark('2026-01-01') }, '*': { c: mark('2026-02-01') } })).toEqual(['2026-01-01', '2026-02-01', '2026-03-01'])
})
