import fc from 'fast-check'
import type { IsoDate } from '@/domain/date/iso-date'
import { EVERY_CHANNEL } from './guide'
import { sampleGuide } from './sample-guide.cases'
import { NOBODY, type Situation } from './situation'
import { standingOf, type Marks } from './standing'

const child: Situation = { relation: 'child', age: 'under', insurance: 'resident', reach: 'sameProvince' }
const father: Situation = { relation: 'father', age: 'over', insurance: 'resident', reach: 'sameProvince' }

const standing = (channel: string, situation: Situation, marks: Record<string, Marks>) =>
  standingOf(sampleGuide, channel, situation, (slot) => marks[slot] ?? {})
const on = (day: IsoDate) => ({ on: day })
const done = on('2026-11-20')

it.each([
  ['nothing done', {}, 0, 'log-in'],
  ['the first one done', { app: { 'log-in': done } }, 1, 'photograph'],
  ['a later one done first: the earliest open one is next', { [EVERY_CHANNEL]: { photograph: done } }, 1, 'log-in'],
  ['a step done on another channel does not count', { north: { 'log-in': done } }, 0, 'log-in'],
  ['all done', { app: { 'log-in': done, 'hand-in': done }, [EVERY_CHANNEL]: { photograph: done, check: done } }, 4, undefined],
  ['marks of steps that left the guide are ignored', { app: { 'old-step': done } }, 0, 'log-in']
])('%s', (_, marks, count, next) => {
  const now = standing('app', child, marks as Record<string, Marks>)
  expect(now.done).toBe(count)
  expect(now.steps.find(({ isNext }) => isNext)?.step.id).toBe(next)
})

it('keeps shared steps, and only those, when the channel changes', () => {
  const marks = { app: { 'log-in': done, 'hand-in': done }, [EVERY_CHANNEL]: { photograph: done } }
  expect(standing('app', child, marks).done).toBe(3)
  expect(standing('north', child, marks).steps.filter(({ mark }) => mark).map(({ step }) => step.id)).toEqual(['photograph'])
})

describe('gathered, submitted and in force are three things', () => {
  const stages = (marks: Record<string, Marks>, situation = child) => {
    const { ready, submitted, effective } = standing('app', situation, marks)
    return [ready, submitted, effective].map((stage) => (stage.kind === 'reached' ? stage.on : 'open'))
  }

  it.each<[string, Record<string, Marks>, string[]]>([
    ['nothing', {}, ['open', 'open', 'open']],
    ['one of two needs', { [EVERY_CHANNEL]: { phone: done } }, ['open', 'open', 'open']],
    ['both, the day of the later one', { [EVERY_CHANNEL]: { phone: on('2026-11-18'), register: on('2026-11-19') } }, ['2026-11-19', 'open', 'open']],
    ['a stand-in is as good', { [EVERY_CHANNEL]: { phone: on('2026-11-18'), birth: on('2026-11-17') } }, ['2026-11-18', 'open', 'open']],
    ['two stand-ins: the first one made it ready', { [EVERY_CHANNEL]: { phone: on('2026-11-01'), birth: on('2026-11-21'), register: on('2026-11-03') } }, ['2026-11-03', 'open', 'open']],
    ['submitted without everything gathered', { app: { 'hand-in': done } }, ['open', '2026-11-20', 'open']],
    ['in force without ever being ticked as submitted', { [EVERY_CHANNEL]: { check: done } }, ['open', 'open', '2026-11-20']]
  ])('%s', (_, marks, expected) => expect(stages(marks)).toEqual(expected))

  it('asks a father for his time as well', () => {
    const marks = { [EVERY_CHANNEL]: { phone: done, register: done } }
    expect(stages(marks, father)[0]).toBe('open')
    expect(stages({ [EVERY_CHANNEL]: { ...marks[EVERY_CHANNEL], company: done } }, father)[0]).toBe('2026-11-20')
  })
})

it.each([
  ['a child', child, 0, 2],
  ['a father', father, 0, 3],
  ['nobody in particular: what may be needed is not counted', NOBODY, 0, 2]
])('%s: %i of %i gathered', (_, situation, gathered, total) => {
  expect(standing('app', situation, {})).toMatchObject({ gathered, toGather: total })
})

it('shows a stand-in as covered once the other one is there', () => {
  const { materials } = standing('app', child, { [EVERY_CHANNEL]: { birth: done } })
  expect(materials.map(({ material, covered }) => [material.id, covered])).toEqual([['phone', false], ['register', true], ['birth', false], ['company', false]])
})

it('counts only steps that are shown, and never skips an open one', () => {
  const ids = sampleGuide.steps.map(({ id }) => id)
  fc.assert(
    fc.property(fc.subarray(ids), fc.subarray(ids), fc.constantFrom(child, father, NOBODY), (own, shared, situation) => {
      const marked = (some: string[]) => Object.fromEntries(some.map((id) => [id, done]))
      const { steps, done: count } = standing('app', situation, { app: marked(own), [EVERY_CHANNEL]: marked(shared) })
      const next = steps.findIndex(({ isNext }) => isNext)
      expect(count).toBeLessThanOrEqual(steps.length)
      expect(next === -1).toBe(count === steps.length)
      for (const { mark } of steps.slice(0, Math.max(next, 0))) expect(mark).toBeDefined()
    })
  )
})
