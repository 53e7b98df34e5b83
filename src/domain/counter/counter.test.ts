import { OUTCOME_KINDS, type KnownOutcome } from '@/domain/filing/outcome'
import { COUNTER_ACTS, COUNTER_PLACES, counterQuestion, sceneOf } from './counter'

it.each([
  ['nothing said', { people: 3 }, 'act'],
  ['what, of several people', { act: 'settling', people: 3 }, 'who'],
  ['what, of the one person', { act: 'settling', people: 1 }, 'where'],
  ['what, by somebody who has set up no family', { act: 'inHospital', people: 0 }, 'where'],
  ['what and whose', { act: 'discharged', who: 'dad', people: 3 }, 'where'],
  ['all three', { act: 'settling', who: 'dad', place: 'away', people: 3 }, null],
  ['a place on file', { act: 'settling', place: 'away', people: 1 }, null],
  ['medicine', { act: 'pharmacy', who: 'mum', people: 3 }, null],
  ['a premium', { act: 'premium', people: 1 }, null]
] as const)('%s: asks %s next', (_, asked, next) => expect(counterQuestion(asked)).toBe(next))

it('is never more than three questions away from a card', () => {
  for (const act of COUNTER_ACTS) {
    const first = counterQuestion({ people: 20 })
    const second = counterQuestion({ people: 20, act })
    const third = counterQuestion({ people: 20, act, who: 'a' })
    expect([first, second, third]).toEqual(['act', 'who', act === 'pharmacy' || act === 'premium' ? null : 'where'])
    expect(counterQuestion({ people: 20, act, who: 'a', place: 'away' })).toBeNull()
  }
})

const outcome = (kind: string) => ({ kind }) as KnownOutcome

it.each(OUTCOME_KINDS.filter((kind) => kind !== 'ask'))('away, %s: only what is settled is said as settled', (kind) => {
  const said = { alreadyFiled: 'filed', noFiling: 'noFiling', countsAsFiled: 'emergency' } as Record<string, string>
  expect(sceneOf('away', outcome(kind))).toBe(said[kind] ?? 'mayFile')
  expect(sceneOf('home', outcome(kind))).toBe('atHome')
})

it('nothing known of the place of insurance: a filing is still to be made', () => {
  expect(COUNTER_PLACES.map((place) => sceneOf(place, undefined))).toEqual(['atHome', 'mayFile', 'mayFile'])
})
