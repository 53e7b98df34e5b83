import { isIsoDate, yearOf } from '@/domain/date/iso-date'
import { sourcesCitedIn } from '@/domain/evidence/cited'
import type { Figure, Source } from '@/domain/evidence/figure'
import { packs } from '../packs'
import * as local from '../places/all-sources.gen'
import * as shared from '../sources/shared'
import { enrolmentPacks } from './packs'
import { sharedSources } from './pens'
import { authoredSources as enrolmentSources } from './sources'

/** Every figure of a pack, with its path. */
function figuresIn(value: unknown, path = ''): [string, Figure<unknown>][] {
  if (typeof value !== 'object' || value === null) return []
  if ('claims' in value && 'readings' in value) return [[path, value as Figure<unknown>]]
  return Object.entries(value).flatMap(([key, inner]) => figuresIn(inner, `${path}.${key}`))
}
const all = enrolmentPacks.flatMap((pack) => figuresIn(pack, pack.areaName))

describe('the list of areas', () => {
  it('is in order of code, each code once', () => {
    const codes = enrolmentPacks.map(({ areaCode }) => areaCode)
    expect(codes).toEqual([...new Set(codes)].sort())
  })
  it('gives each its full name', () => {
    for (const { areaName } of enrolmentPacks) expect(areaName).toMatch(/^(全国|.+(市|省|自治区|自治州|地区|盟|兵团))$/)
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
      // 杭州 asks 100 of a student, 金华 2,620 of the highest grade.
      expect(amount.readings[0].value).toBeGreaterThanOrEqual(100_00)
      expect(amount.readings[0].value).toBeLessThanOrEqual(3_000_00)
    }
  }
})

describe('sources', () => {
  const cited = new Set(sourcesCitedIn([enrolmentPacks, packs]))
  const own = Object.values(local).flatMap((sources): [string, Source][] => Object.entries(sources))

  it.each(Object.entries(local))('of %s are cited by that place', (name, sources) => {
    const code = name.slice(1)
    const here = new Set(sourcesCitedIn([enrolmentPacks.filter(({ areaCode }) => areaCode === code), packs.filter(({ area }) => area.code === code)]))
    expect(Object.keys(sources).filter((key) => !here.has(key))).toEqual([])
  })
  it('that several places share are cited', () => expect(Object.keys(shared).filter((key) => !cited.has(key))).toEqual([]))
  it('have keys that mean one page in all places: begin them with the place', () => {
    const keys = [...Object.keys(sharedSources), ...own.map(([key]) => key)]
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([])
  })
  it('stand once: a page that several places cite is in sources/shared.ts', () => {
    const pages = [...Object.entries<Source>(sharedSources), ...own].flatMap(([, { url }]) => url ?? [])
    expect(pages.filter((page, i) => pages.indexOf(page) !== i)).toEqual([])
  })
})
