import type { Figure, Source } from '@/domain/evidence/figure'
import {
  areaNotes, directDiseases, drops, filingChannelsFor, filingChecklists, filingRulesFor, filingSources, longTermValidity, reviewDays, settlementFailures, temporaryMonths, twoWay
} from '../checklists'
import { enrolmentPacks } from '../enrolment/packs'
import { sharedSources } from '../enrolment/pens'
import { places } from '../geography/place-list'
import { guideSources } from '../guides'
import { faceAge, proxyLimit } from '../guides/family-rules'
import { packs } from '../packs'
import * as local from '../places/all-sources.gen'
import { figuresIn, onOneMachine } from './lone'
import { isCommonCopy, machineMaker } from './makers'

type Sources = Readonly<Record<string, Source>>

/** As they were written: what screens get has lost its address. */
const written: Sources = Object.assign({}, sharedSources, guideSources, filingSources, ...Object.values(local))

const inRules = [
  ...enrolmentPacks.flatMap((pack) => figuresIn(pack, pack.areaName)),
  ...packs.flatMap(({ area, years }) => figuresIn(years, area.name))
]

/** What the library answers and nothing computes with. */
const inFacts = packs.flatMap(({ area, facts }) => figuresIn(facts, area.name))

/** What the filing adviser and the guides decide with. */
const inAdvice = figuresIn(
  {
    filingChecklists, settlementFailures, directDiseases, drops, longTermValidity, reviewDays, temporaryMonths, twoWay, faceAge, proxyLimit,
    places: places.map(({ code }) => ({ rules: filingRulesFor(code, '110000', '2026-11-28'), notes: areaNotes(code), channels: filingChannelsFor(code) }))
  },
  '办事'
)

const lone = (figures: readonly (readonly [string, Figure<unknown>])[], sources: Sources): readonly string[] =>
  figures.flatMap(([path, figure]) => onOneMachine(figure, sources).map(() => path))

describe('what is shipped', () => {
  it('there is enough of it for this to mean something', () => {
    expect(inRules.length).toBeGreaterThan(1500)
    expect(inAdvice.length).toBeGreaterThan(50)
  })
  it('every claim names a page that is written down', () => {
    expect([...inRules, ...inFacts, ...inAdvice].flatMap(([path, { claims }]) => claims.filter(({ source }) => written[source] === undefined).map(({ source }) => `${path}: ${source}`))).toEqual([])
  })
  it('rests nowhere on one machine-written page alone: not in rules, not in advice', () => {
    expect(lone(inRules, written)).toEqual([])
    expect(lone(inAdvice, written)).toEqual([])
  })
  it('counts copies on sites that copy each other once', () => {
    const twice = [...inRules, ...inFacts].filter(([, { claims, readings }]) =>
      readings.some(({ from }) => new Set(from.flatMap((index) => {
        const { source } = claims[index] as Figure<unknown>['claims'][0]
        return isCommonCopy(written[source] as Source) ? [source] : []
      })).size > 1)
    )
    expect(twice.map(([path]) => path)).toEqual([])
    expect([isCommonCopy({ url: 'http://m.bbbaike.com/1', issuer: '' }), isCommonCopy({ url: 'http://list.example/1', issuer: '' })]).toEqual([true, false])
  })
  it('a fact that one machine alone says is called unverified, with its page', () => {
    const loud = inFacts.filter(([, figure]) => onOneMachine(figure, written).length > 0 && figure.readings.some(({ from }) => from.some((index) => figure.claims[index]?.grade !== 'unverified')))
    expect(loud.map(([path]) => path)).toEqual([])
  })
  it('calls no machine-written page better than unverified', () => {
    expect(Object.entries(written).filter(([, source]) => machineMaker(source) !== undefined && source.grade !== 'unverified').map(([key]) => key)).toEqual([])
  })
})

describe('a lone machine is found', () => {
  const page = (more: Partial<Source>): Source => ({ title: '页', issuer: '聚合站', retrievedOn: '2026-11-28', chip: '页', grade: 'unverified', period: '2026 年度', ...more })
  const figure = (...sources: string[]): Figure<number> => ({
    claims: sources.map((source) => ({ source, at: '正文', says: '1', grade: 'unverified', period: '2026 年度', checkedOn: '2026-11-28' })) as unknown as Figure<number>['claims'],
    readings: [{ value: 1, from: sources.map((_, i) => i) }]
  })
  const sources = { machine: page({ url: 'https://m.jiusongjiankang.com/1' }), noAddress: page({ issuer: '聚合站 hzbdd.com（页 1）' }), other: page({ url: 'https://www.shebaomi.com/1' }), people: page({ grade: 'aggregator', url: 'https://list.example/1' }) }

  it.each([
    ['by its address', ['machine'], 1],
    ['by the site that its issuer names', ['noAddress'], 1],
    ['two pages of one maker', ['machine', 'noAddress'], 1],
    ['two makers', ['machine', 'other'], 0],
    ['a page of people beside it', ['machine', 'people'], 0]
  ] as const)('%s', (_, keys, count) => {
    expect(onOneMachine(figure(...keys), sources)).toHaveLength(count)
  })
})
