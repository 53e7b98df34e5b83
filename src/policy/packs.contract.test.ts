import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim, Figure, Source } from '@/domain/evidence/figure'
import { named } from './adoption/links'
import type { PolicyPack } from './pack'
import { enrolmentPacks } from './enrolment/packs'
import * as localSources from './places/all-sources.gen'
import { packs } from './packs'
import { claimsIn, parsePack } from './schema/pack-schema'
import * as nationSources from './sources/nation'
import * as seeds from './sources/seeds'

const BANNED = ['一定', '保证', '肯定', '全额报', '放心']
const TOPICS = ['缴费', '待遇期', '门诊', '住院', '大病', '救助', '异地', '目录', '个人账户', '家庭账户', '惠民保', '办事']
/** Areas that each page speaks of; a nation-wide page may be cited by any pack. */
const SPEAKS_OF: Readonly<Record<string, readonly string[]>> = {
  seed000: ['000000', '330800'],
  seed003: ['000000', '500000']
}

type Json = Record<string, unknown>
type Broken = { readonly path: string; readonly rule: string }

const isFigure = (value: object): value is Figure<unknown> => 'claims' in value && 'readings' in value

/** Every figure below `value`, with its path. */
function figuresIn(value: unknown, path = ''): readonly (readonly [string, Figure<unknown>])[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, it]) => figuresIn(it, path === '' ? key : `${path}.${key}`))
  return isFigure(value) ? [[path, value], ...inner] : inner
}

/** Every text below `value`. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []

const FIGURE_RULES: readonly (readonly [rule: string, broken: (figure: Figure<unknown>) => boolean])[] = [
  ['several readings need a doubt', ({ readings, doubt }) => readings.length > 1 && doubt === undefined],
  ['an aside needs a doubt', ({ aside, doubt }) => aside !== undefined && doubt === undefined],
  ['why fits two lines', ({ why = '' }) => why.length > 80],
  ['readings are told apart by labels', ({ readings }) => readings.length > 1 && readings.some(({ label }) => label === undefined)]
]

const doubtBroken = ([path, figure]: readonly [string, Figure<unknown>]): Broken[] =>
  FIGURE_RULES.filter(([, broken]) => broken(figure)).map(([rule]) => ({ path, rule }))

const fitBroken = ({ area }: PolicyPack) => ([path, { source }]: readonly [string, Claim]): Broken[] => {
  const allowed = SPEAKS_OF[source]
  return allowed === undefined || allowed.includes(area.code) ? [] : [{ path, rule: `${source} says nothing about ${area.name}` }]
}

/** Rules that our own packs keep on top of the schema. */
function rulesBroken(pack: PolicyPack): readonly Broken[] {
  const { years, facts, notModelled, sources, review } = pack
  const claims = claimsIn({ years, facts }, '')
  const cited = new Set(claims.map(([, { source }]) => source))
  return [
    ...figuresIn({ years, facts }).flatMap(doubtBroken),
    ...claims.flatMap(fitBroken(pack)),
    ...stayTablesBroken(pack),
    ...claims.filter(([, { checkedOn }]) => checkedOn < review.on).map(([path]) => ({ path, rule: 'checked on the day of review or later' })),
    ...claims.filter(([, { says }]) => says.length > 60).map(([path]) => ({ path, rule: 'says is short' })),
    ...Object.keys(sources).filter((key) => pack.area.kind !== 'nation' && !cited.has(key)).map((key) => ({ path: `sources.${key}`, rule: 'every source is cited' })),
    ...facts.filter(({ topic }) => !TOPICS.includes(topic)).map(({ id }) => ({ path: id, rule: 'known topic' })),
    ...textsIn({ years, facts, notModelled }).flatMap((text) => BANNED.filter((word) => text.includes(word)).map((word) => ({ path: text, rule: `no 「${word}」` })))
  ]
}

type CareOf = Readonly<Record<string, { readonly outOfArea?: unknown }>>

/** Every model of a table of its own starts with a stay's deductible: it may not reach visits, of which no page says it. */
const stayTablesBroken = ({ years }: PolicyPack): Broken[] =>
  years.flatMap(({ label, schemes }) => Object.entries(schemes).flatMap(([scheme, { care, outOfArea }]): Broken[] => {
    const ofVisits = (care as CareOf).generalOutpatient
    const reaches = ofVisits !== undefined && ofVisits.outOfArea === undefined && JSON.stringify(outOfArea ?? []).includes('"ownTable"')
    return reaches ? [{ path: `${label}.${scheme}`, rule: 'a table of stays elsewhere is not for visits' }] : []
  }))

const copyOf = (pack: PolicyPack): PolicyPack => JSON.parse(JSON.stringify(pack)) as PolicyPack

/** Every file below `folder`, without tests. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(__dirname, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesIn(path) : entry.name.endsWith('.test.ts') ? [] : [path]
  })

const codesOf = (part: string): string[] => filesIn('places').filter((path) => path.endsWith(`/${part}.ts`)).map((path) => path.slice('places/'.length, 'places/'.length + 6)).sort()

describe('the list of packs', () => {
  it('holds the code of every folder with terms, and no other', () => {
    expect(packs.map(({ area }) => area.code)).toEqual(codesOf('terms'))
  })

  it('holds enrolment data under the code of their folder', () => {
    expect(enrolmentPacks.map(({ areaCode }) => areaCode)).toEqual(codesOf('enrolment'))
  })

  it('is in order of code, each code once', () => {
    const codes = packs.map(({ area }) => area.code)
    expect(codes).toEqual([...new Set(codes)].sort())
  })

  it('has no fact id twice in all packs', () => {
    const ids = packs.flatMap(({ facts }) => facts.map(({ id }) => id))
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  })

  it.each(Object.keys(seeds))('cites %s', (key) => {
    expect(packs.some((pack) => claimsIn(pack.years, '').concat(claimsIn(pack.facts, '')).some(([, { source }]) => source === key))).toBe(true)
  })

  it('cites every shared source somewhere', () => {
    const cited = new Set(packs.flatMap(({ years, facts }) => claimsIn({ years, facts }, '').map(([, { source }]) => source)))
    expect(Object.keys(nationSources).filter((key) => !cited.has(key))).toEqual([])
  })

  it('gives one key one meaning wherever packs are read together', () => {
    const shared: Readonly<Record<string, Source>> = { ...nationSources, ...seeds }
    const clashes = packs.flatMap(({ sources }) => Object.keys(sources).filter((key) => key in shared && sources[key] !== named(shared[key] as Source)))
    expect(clashes).toEqual([])
  })

  it('keeps the number of a document that a page names in its title or under its issuer', () => {
    const all: readonly (readonly [string, Source])[] = [nationSources, seeds, ...Object.values(localSources)].flatMap((list) => Object.entries<Source>(list))
    const numbersIn = (text: string): readonly string[] => text.match(/〔20\d\d〕\d+号/g) ?? []
    expect(numbersIn('昆政办〔2019〕102号')).toEqual(['〔2019〕102号'])
    const lost = all.filter(([, { title, issuer, docNumber = '' }]) => numbersIn(title + issuer).some((number, i) => i === 0 && !docNumber.includes(number)))
    expect(lost.map(([key]) => key)).toEqual([])
  })

  it('says of a document that is 已废止 since when, after it began, and what took its place', () => {
    const gone = [nationSources, ...Object.values(localSources)].flatMap((list) => Object.values<Source>(list)).filter(({ repealed }) => repealed !== undefined)
    expect(gone.length).toBeGreaterThan(0)
    for (const { period, repealed } of gone) expect(repealed?.from.localeCompare(period.slice(0, 10))).toBe(1)
  })

  it('has no part of a place above 30 KB of source', () => {
    const heavy = filesIn('places').filter((path) => !path.startsWith('places/000000-') && statSync(join(__dirname, path)).size > 30 * 1024)
    expect(heavy).toEqual([])
  })
})

describe.each(packs.map((pack) => [`${pack.area.code} ${pack.area.name}`, pack] as const))('%s', (_name, pack) => {
  it('passes the schema of imported packs', () => {
    expect(parsePack(copyOf(pack))).toEqual({ kind: 'ok', pack: copyOf(pack) })
  })

  it('keeps the rules of our own packs', () => {
    expect(rulesBroken(pack)).toEqual([])
  })

  it('says what it does not model', () => {
    expect(pack.notModelled).not.toHaveLength(0)
  })
})

describe('docs/source-decisions.md', () => {
  const rows = readFileSync(join(__dirname, '../../docs/source-decisions.md'), 'utf8').match(/^\| P\d\d .*$/gm) ?? []
  const data = ['places', 'checklists', 'guides', 'enrolment'].flatMap(filesIn).map((path) => readFileSync(join(__dirname, path), 'utf8')).join('\n')
  const built = new Set(data.match(/\bP\d\d\b/g))

  it('numbers the decisions without a gap', () => {
    expect(rows.map((row) => row.slice(2, 5))).toEqual(Array.from({ length: 50 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`))
  })

  it('describes only decisions that can be found in the data, and all of those', () => {
    expect([...built].sort()).toEqual(rows.map((row) => row.slice(2, 5)))
  })
})

const quzhou = packs.find(({ area }) => area.code === '330800') as PolicyPack

/** Follows `path` (dots) into a copy of 衢州 and lets `change` act on what it finds there. */
function broken(path: string, change: (at: Json, key: string) => void): PolicyPack {
  const pack = copyOf(quzhou)
  const keys = path.split('.')
  const last = keys.pop() as string
  const at = keys.reduce<Json>((found, key) => found[key] as Json, pack as unknown as Json)
  if (!(last in at)) throw new Error(`nothing at ${path}`)
  change(at, last)
  return pack
}

const set = (value: unknown) => (at: Json, key: string) => {
  at[key] = value
}
const drop = (at: Json, key: string) => {
  delete at[key]
}
const twice = (at: Json, key: string) => {
  at[key] = [...(at[key] as unknown[]), ...(at[key] as unknown[])]
}

const TERMS = 'years.0.schemes.resident'
const RATE = `${TERMS}.care.inpatient.rate.bands.3.value`
const START = `${TERMS}.majorIllness.start.0.value`

describe('the schema bites', () => {
  it.each([
    ['a figure without claims', `${RATE}.claims`, set([]), `${RATE}.claims.0`],
    ['a claim of a source that is not listed', `${RATE}.claims.0.source`, set('rumour'), `${RATE}.claims.0.source`],
    ['a source named like a built-in', `${RATE}.claims.0.source`, set('toString'), `${RATE}.claims.0.source`],
    ['a grade better than its source', `${RATE}.claims.0.grade`, set('official'), `${RATE}.claims.0.grade`],
    ['a claim without a grade', `${RATE}.claims.0.grade`, drop, `${RATE}.claims.0.grade`],
    ['a doubt without its reason', `${START}.why`, drop, START],
    ['a reading from a claim that is not there', `${RATE}.readings.0.from`, set([1]), RATE],
    ['a rate above 100 %', `${RATE}.readings.0.value.0.rate`, set(10_001), `${RATE}.readings.0.value.0.rate`],
    ['a last band that is not open', `${RATE}.readings.0.value.0.upTo`, set(100), `${RATE}.readings.0.value`],
    ['bands that fall', `${RATE}.readings.0.value`, set([{ upTo: 200, rate: 1 }, { upTo: 100, rate: 2 }, { upTo: 'open', rate: 3 }]), `${RATE}.readings.0.value`],
    ['a band that repeats its bound', `${RATE}.readings.0.value`, set([{ upTo: 200, rate: 1 }, { upTo: 200, rate: 2 }, { upTo: 'open', rate: 3 }]), `${RATE}.readings.0.value`],
    ['half a fen', `${START}.readings.0.value`, set(0.5), `${START}.readings.0.value`],
    ['an open band before the last', `${RATE}.readings.0.value`, set([{ upTo: 'open', rate: 1 }, { upTo: 'open', rate: 3 }]), `${RATE}.readings.0.value`],
    ['a year that begins on the day on which the last one ends', 'years', (at: Json, key: string) => {
      const [year] = at[key] as Json[]
      at[key] = [year, { ...year, from: year!['to'], to: '2026-12-31' }]
    }, 'years'],
    ['years that overlap', 'years', twice, 'years'],
    ['a year that ends before it begins', 'years.0.to', set('2024-12-31'), 'years'],
    ['a day that does not exist', 'years.0.to', set('2025-02-30'), 'years.0.to'],
    ['fact ids twice', 'facts', twice, 'facts'],
    ['a chip of nine characters', 'sources.seed000.chip', set('一二三四五六七八九'), 'sources.seed000.chip'],
    ['a key nobody knows', `${TERMS}.care.inpatient.rate.bounds`, (at: Json) => set(1)(at, 'bonus'), `${TERMS}.care.inpatient.rate.bonus`],
    ['a word instead of a tier', `${TERMS}.care.inpatient.rate.bands.3.when.tier.0`, set('huge'), `${TERMS}.care.inpatient.rate.bands.3.when.tier.0`],
    ['an address that is none', 'sources.oldQuzhou.title', (at: Json) => set('javascript:1')(at, 'url'), 'sources.oldQuzhou.url']
  ] as const)('on %s', (_case, path, change, at) => {
    const result = parsePack(broken(path, change))
    if (result.kind !== 'bad') throw new Error('it passed')
    expect(result.problems.map((problem) => problem.path)).toContain(at)
    for (const { message, expected } of result.problems) {
      expect(message).toMatch(/^「.+」：/)
      expect(expected).not.toBe('')
    }
  })
})

describe('our own rules bite', () => {
  it.each([
    ['several readings without a doubt', `${TERMS}.outOfArea.0.value.doubt`, drop, 'several readings need a doubt'],
    ['an aside without a doubt', `${START}.doubt`, drop, 'an aside needs a doubt'],
    ['a long-winded reason', `${START}.why`, set('长'.repeat(81)), 'why fits two lines'],
    ['readings without labels', `${TERMS}.outOfArea.0.value.readings.0.label`, drop, 'readings are told apart by labels'],
    ['another area\'s page', `${RATE}.claims.0.source`, set('seed003'), 'seed003 says nothing about 衢州市'],
    ['a claim checked on another day', `${RATE}.claims.0.checkedOn`, set('2020-01-01'), 'checked on the day of review or later'],
    ['a whole paragraph as a claim', `${RATE}.claims.0.says`, set('长'.repeat(61)), 'says is short'],
    ['a source that nothing cites', 'sources.seed000', (at: Json) => set(at['seed000'])(at, 'spare'), 'every source is cited'],
    ['a topic of its own', 'facts.0.topic', set('杂项'), 'known topic'],
    ['a table of stays for visits', `${TERMS}.outOfArea.0.value.readings.0.value.kind`, set('ownTable'), 'a table of stays elsewhere is not for visits'],
    ['a promise', 'notModelled.0.why', set('放心，不影响。'), 'no 「放心」']
  ] as const)('on %s', (_case, path, change, rule) => {
    expect(rulesBroken(quzhou)).toEqual([])
    expect(rulesBroken(broken(path, change)).map((it) => it.rule)).toContain(rule)
  })
})
