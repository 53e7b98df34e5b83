import { channelsFor, EVERY_CHANNEL, materialsFor, slotOf, stepsFor, wordsFor } from './guide'
import { sampleGuide } from './sample-guide.cases'
import { NOBODY, type Situation } from './situation'

const child: Situation = { relation: 'child', age: 'under', insurance: 'resident', reach: 'sameProvince' }
const father: Situation = { relation: 'father', age: 'over', insurance: 'resident', reach: 'sameProvince' }

it.each([
  ['a child under sixteen', 'app', child, ['log-in', 'photograph', 'hand-in', 'check']],
  ['a father', 'app', father, ['log-in', 'photograph', 'hand-in', 'face', 'check']],
  ['nobody in particular', 'app', NOBODY, ['log-in', 'photograph', 'hand-in', 'face?', 'check']],
  ['a channel of one area', 'north', child, ['log-in', 'photograph', 'hand-in', 'check']],
  ['a channel that describes only the common steps', 'city', child, ['photograph', 'check']],
  ['a channel no source describes', 'mute', father, []],
  ['a channel that does not exist', 'moon', child, ['photograph', 'check']]
])('%s on %s', (_, channel, situation, expected) => {
  expect(stepsFor(sampleGuide, channel, situation).map(({ step, sure }) => step.id + (sure ? '' : '?'))).toEqual(expected)
})

it('says how in the words of the channel', () => {
  expect(stepsFor(sampleGuide, 'north', child)[0]?.how.lines).toEqual(['乙登录'])
})

it.each([
  [0, 'app', 'app'],
  [0, 'north', 'north'],
  [1, 'north', EVERY_CHANNEL]
])('step %i on %s keeps its progress under %s', (index, channel, slot) => {
  const step = sampleGuide.steps[index]
  expect(step && slotOf(step, channel)).toBe(slot)
})

it.each([
  ['a child', child, ['yes', 'yes', 'yes', 'no']],
  ['a father', father, ['yes', 'yes', 'no', 'yes']],
  ['nobody in particular', NOBODY, ['yes', 'yes', 'depends', 'depends']]
])('%s needs %s', (_, situation, needs) => {
  expect(materialsFor(sampleGuide, situation).map(({ need }) => need)).toEqual(needs)
})

it.each([
  ['an unknown area sees all, the silent one last', '', ['app', 'north', 'city', 'mute']],
  ['a city of the province sees the province’s channel', '990100', ['app', 'north', 'mute']],
  ['the province itself', '990000', ['app', 'north', 'mute']],
  ['another province', '330800', ['app', 'mute']],
  ['the city with a channel of its own', '110100', ['app', 'city', 'mute']],
  ['its neighbour', '110200', ['app', 'mute']]
])('%s', (_, area, expected) => {
  expect(channelsFor(sampleGuide, area).map(({ id }) => id)).toEqual(expected)
})

it.each([
  ['both people', '{owner}给{who}开', '妈妈给外婆开'],
  ['one of them twice', '{who}的码，{who}来刷', '外婆的码，外婆来刷'],
  ['neither', '打 12393 问', '打 12393 问']
])('puts %s into a sentence', (_, text, expected) => expect(wordsFor(text, '外婆', '妈妈')).toBe(expected))

it('takes a nickname as it is, even one that looks like a placeholder', () => {
  expect(wordsFor('{who}好', '$&', '我')).toBe('$&好')
})
