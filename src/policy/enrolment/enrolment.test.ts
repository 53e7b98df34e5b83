import { readdirSync } from 'node:fs'
import { isIsoDate, yearOf } from '@/domain/date/iso-date'
import type { Figure } from '@/domain/evidence/figure'
import { enrolmentPacks } from './packs'
import { enrolmentSources, sources } from './pens'
import * as local from './sources'

const FILE = /^\d{6}-[a-z-]+\.ts$/

/** Every figure of a pack, with its path. */
function figuresIn(value: unknown, path = ''): [string, Figure<unknown>][] {
  if (typeof value !== 'object' || value === null) return []
  if ('claims' in value && 'readings' in value) return [[path, value as Figure<unknown>]]
  return Object.entries(value).flatMap(([key, inner]) => figuresIn(inner, `${path}.${key}`))
}
const all = enrolmentPacks.flatMap((pack) => figuresIn(pack, pack.areaName))

describe('the list of areas', () => {
  it('holds every file of the folder, once, by code', () => {
    const files = readdirSync(__dirname).filter((name) => FILE.test(name)).map((name) => name.slice(0, 6))
    expect(enrolmentPacks.map(({ areaCode }) => areaCode)).toEqual(files)
  })
  it('gives each its full name', () => {
    for (const { areaName } of enrolmentPacks) expect(areaName).toMatch(/^(全国|.+[市省])$/)
  })
})

describe('every figure', () => {
  it('there are enough of them for the loops below to mean something', () => {
    expect(all.length).toBeGreaterThan(80)
  })
  it.each(all)('%s cites a listed source, with its grade, a place and words', (_, { claims }) => {
    for (const { source, at, says, grade } of claims) {
      expect(enrolmentSources[source]?.grade).toBe(grade)
      expect([at, says].every((text) => text.length > 1)).toBe(true)
    }
  })
  it.each(all)('%s points at claims that exist', (_, { claims, readings, aside = [] }) => {
    for (const index of [...readings, ...aside].flatMap(({ from }) => from)) expect(claims[index]).toBeDefined()
  })
  it.each(all.filter(([, { doubt, aside }]) => doubt !== undefined || aside !== undefined))('%s says why, without a promise', (_, { why }) => {
    expect(why).toMatch(/。$/)
    expect(why).not.toMatch(/一定|保证|肯定|全额报|放心/)
  })
  it.each(all.filter(([, { doubt }]) => doubt === undefined))('%s, undisputed, has one reading', (_, { readings }) => {
    expect(readings).toHaveLength(1)
  })
})

describe('windows', () => {
  const windows = enrolmentPacks.flatMap(({ areaName, windows: own = [] }) => own.map((window) => [areaName, window] as const))
  it.each(windows)('of %s are named by the year in which cover begins, and paid before it ends', (_, { year, pay, cover }) => {
    const [{ value: paid }, { value: covered }] = [pay.readings[0], cover.readings[0]]
    expect(yearOf(covered.from)).toBe(year)
    expect(covered.from < covered.to && paid.to < covered.to).toBe(true)
    expect((paid.from ?? paid.to) <= paid.to).toBe(true)
    expect([paid.to, covered.from, covered.to].every(isIsoDate)).toBe(true)
  })
  it.each(enrolmentPacks.filter(({ late }) => late !== undefined))('late ones of $areaName begin after the window of their year', ({ windows: own = [], late = [] }) => {
    for (const { year, pay } of late) {
      const window = own.find((one) => one.year === year)
      const { from } = pay.readings[0].value
      if (window && from) expect(from > window.pay.readings[0].value.to).toBe(true)
    }
  })
})

it('premiums are sums that a family could be asked for', () => {
  for (const { premiums = [] } of enrolmentPacks) {
    for (const { amount } of premiums.flatMap(({ rows }) => [...rows])) {
      expect(amount.readings[0].value).toBeGreaterThanOrEqual(300_00)
      expect(amount.readings[0].value).toBeLessThanOrEqual(2_000_00)
    }
  }
})

it('every local source is cited, and none is the double of a shared one', () => {
  const cited = new Set(all.flatMap(([, { claims }]) => claims.map(({ source }) => source)))
  expect(Object.keys(local).filter((key) => !cited.has(key))).toEqual([])
  const shared = Object.entries(sources).filter(([key]) => !(key in local)).map(([, source]) => ('url' in source ? source.url : ''))
  for (const source of Object.values(local)) expect(shared).not.toContain(source.url)
})
