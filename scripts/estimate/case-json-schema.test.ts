import { readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020'
import fc from 'fast-check'
import { isIsoDate } from '@/domain/date/iso-date'
import { readYuan } from '@/policy/schema/plain-form'
import { CASES, SCHEMA_FILE, caseFiles, readCase } from './case-files'
import { CASE_FIELDS } from './case-fields'
import { caseJsonSchema } from './case-json-schema'
import type { JsonSchema } from './json-schema'
import { printJson } from './print-json'
import { TERMS_FIELDS } from './terms-fields'
import { runCase } from './run-case'

const schema = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as JsonSchema
const ajv = new Ajv({ allErrors: true, formats: { date: isIsoDate } })
const validate = ajv.compile(schema)
const faults = (json: unknown): readonly string[] => (validate(json) ? [] : ajv.errorsText(validate.errors).split(', '))

type Json = Record<string, unknown>

const GOOD = {
  title: '每一处都对',
  terms: {
    care: { inpatient: { deductible: { amount: { tertiary: 800 } }, rate: { bands: [{ upTo: 20_000, rate: 0.8 }, { upTo: 'open', rate: '90%' }] } } },
    firstPay: { b: { low: 0.1, high: 0.3 } },
    majorIllness: { start: 15_000, bounds: 'excess', bands: 0.6, base: { deductible: true, firstPay: false, overCap: false } },
    supplementary: [{ scope: 'inScope', name: '责任一', deductible: 20_000, bands: 0.8, cap: 'none' }]
  },
  person: { insurance: 'employee', status: 'retired', age: 66, supplementary: true },
  bill: { on: '2025-06-30', care: 'inpatient', total: 10_000, split: { a: 7_000, b: 1_500, c: 1_000, items: [{ class: 'blood', amount: 500, quantity: 2 }] } },
  yearToDate: { fundPaid: '1,000.50', admissions: 1, counters: { 'supplementary:责任一': { base: 100 } } },
  accounts: { own: 300, shared: [{ label: '女儿', balance: 50 }] },
  expect: { fund: '1.00' }
}

const GONE = Symbol('gone')
type Change = readonly [path: string, value: unknown]

/** A copy of `GOOD` with each change made at its dotted path. */
function changed(changes: readonly Change[]): Json {
  const json = JSON.parse(JSON.stringify(GOOD)) as Json
  for (const [path, value] of changes) {
    const keys = path.split('.')
    const last = keys.pop() as string
    const at = keys.reduce<Json>((found, key) => found[key] as Json, json)
    if (value === GONE) delete at[last]
    // Also for `__proto__`, as JSON.parse would.
    else Object.defineProperty(at, last, { value: JSON.parse(JSON.stringify(value)), enumerable: true, configurable: true, writable: true })
  }
  return json
}

describe('the format in a file', () => {
  it('is what the reader takes: make it anew with  npm run --silent estimate -- --schema > cases/estimate-case.schema.json', () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(`${printJson(caseJsonSchema())}\n`)
  })

  it('is a JSON Schema', () => {
    expect(ajv.validateSchema(schema)).toBe(true)
  })

  it.each(caseFiles)('%s follows it', (file) => {
    expect(faults(readCase(file))).toEqual([])
  })

  it('has a word for every field outside the terms, and words for no other', () => {
    expect(fieldsOf(schema, '').sort()).toEqual(Object.keys(CASE_FIELDS).sort())
  })

  it.each(Object.entries(CASE_FIELDS))('cases/README.md tells of %s', (path, words) => {
    expect(readFileSync(`${CASES}/README.md`, 'utf8')).toContain(`| \`${path}\` | ${words} |`)
  })
})

/** Names of all fields that lie in `node`, with their descriptions. */
function namedIn(node: unknown): readonly (readonly [string, unknown])[] {
  if (typeof node !== 'object' || node === null) return []
  const own = 'properties' in node && typeof node.properties === 'object' ? Object.entries(node.properties as Record<string, JsonSchema>).map(([name, of]) => [name, of['description']] as const) : []
  return [...own, ...Object.values(node).flatMap(namedIn)]
}

describe('the fields of the terms', () => {
  const fields = namedIn([(schema['properties'] as Json)['terms'], schema['$defs']])

  it('have a word each, and no word is for none', () => {
    expect(fields.filter(([, words]) => words === undefined)).toEqual([])
    expect([...new Set(fields.map(([name]) => name))].sort()).toEqual(Object.keys(TERMS_FIELDS).sort())
  })

  it('are told in cases/README.md', () => {
    const readme = readFileSync(`${CASES}/README.md`, 'utf8')
    expect(Object.entries(TERMS_FIELDS).filter(([name, words]) => !readme.includes(`| \`${name}\` | ${words} |`))).toEqual([])
  })
})

/** Dotted paths of the fields that `schema` lists, without those of the terms. */
function fieldsOf({ properties, items, oneOf }: JsonSchema, path: string): string[] {
  const fields = Object.entries((properties ?? {}) as Record<string, JsonSchema>).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`
    return at === 'terms' ? [at] : [at, ...fieldsOf(inner, at)]
  })
  const within = [items, ...((oneOf ?? []) as unknown[])].filter((inner) => inner !== undefined)
  return [...new Set([...fields, ...within.flatMap((inner) => fieldsOf(inner as JsonSchema, path))])]
}

const ONE_LAYER: readonly Change[] = [['bill', GONE], ['layer', { kind: 'majorIllness', base: 30_000 }]]

describe('good cases', () => {
  it.each<readonly [string, readonly Change[]]>([
    ['as it stands', []],
    ['the largest bill there is', [['bill.total', 100_000_000], ['bill.split', GONE], ['yearToDate', GONE]]],
    ['a bill of one fen', [['bill.total', 0.01], ['bill.split', GONE]]],
    ['yuan as text', [['bill.total', '10,000.00']]],
    ['a leap day', [['bill.on', '2024-02-29']]],
    ['one layer without a bill', ONE_LAYER],
    ['an area instead of terms', [['terms', GONE], ['area', '440100'], ['bill.on', '2023-06-30']]]
  ])('%s', (_case, changes) => {
    const json = changed(changes)
    expect(runCase(json)).toMatchObject({ kind: 'done' })
    expect(faults(json)).toEqual([])
  })
})

type BadRow = readonly [name: string, changes: readonly Change[], path: string, message: RegExp]

const BAD: readonly BadRow[] = [
  ['an unknown key at the top', [['persn', {}]], 'persn', /不认识的字段/],
  ['an unknown key of the person', [['person.job', '教师']], 'person.job', /不认识的字段/],
  ['an unknown key of the bill', [['bill.totl', 1]], 'bill.totl', /不认识的字段/],
  ['an unknown key of the split', [['bill.split.d', 0]], 'bill.split.d', /不认识的字段/],
  ['an unknown key of an item', [['bill.split.items.0.price', 250]], 'bill.split.items.0.price', /不认识的字段/],
  ['an unknown key of the year', [['yearToDate.paid', 0]], 'yearToDate.paid', /不认识的字段/],
  ['an unknown key of a layer of the year', [['yearToDate.counters.supplementary:责任一.cap', 0]], 'yearToDate.counters.supplementary:责任一.cap', /不认识的字段/],
  ['an unknown key of an account', [['accounts.shared.0.of', '母亲']], 'accounts.shared.0.of', /不认识的字段/],
  ['an unknown key of the terms', [['terms.inpatient', {}]], 'terms.inpatient', /不认识的字段/],
  ['an unknown key deep in the terms', [['terms.care.inpatient.rate.bonus', 0.1]], 'terms.care.inpatient.rate.bonus', /不认识的字段/],
  ['an unknown tier in a table', [['terms.care.inpatient.deductible.amount.best', 1]], 'terms.care.inpatient.deductible.amount.best', /不认识的字段/],
  ['a key named like a built-in', [['bill.constructor', 1]], 'bill.constructor', /不认识的字段/],
  ['the key of prototypes', [['bill.__proto__', 1]], 'bill.__proto__', /不认识的字段/],
  ['text where a group belongs', [['bill', '10000']], 'bill', /应是一组字段，现在是 "10000"/],
  ['a list where a group belongs', [['terms.care', []]], 'terms.care', /应是一组字段/],
  ['a list where the year belongs', [['yearToDate', []]], 'yearToDate', /应是一组字段/],
  ['a list where the accounts belong', [['accounts', []]], 'accounts', /应是一组字段/],
  ['a number where text belongs', [['person.county', 330_802]], 'person.county', /应是文字/],
  ['a word where a flag belongs', [['bill.tcm', 'yes']], 'bill.tcm', /应是true 或 false/],
  ['null where a sum belongs', [['bill.firstPay', null]], 'bill.firstPay', /应是金额/],
  ['a list where a sum belongs', [['bill.total', [10_000]]], 'bill.total', /应是金额/],
  ['an age of a year and a half', [['person.age', 1.5]], 'person.age', /0 到 150 的整数/],
  ['an age of 151', [['person.age', 151]], 'person.age', /0 到 150 的整数/],
  ['thirteen months', [['bill.months', 13]], 'bill.months', /1 到 12 的整数/],
  ['no pieces', [['bill.split.items.0.quantity', 0]], 'bill.split.items.0.quantity', /不小于 1 的整数/],
  ['nobody', [['person', GONE]], 'person', /缺这一项/],
  ['nobody’s insurance', [['person.insurance', GONE]], 'person.insurance', /缺这一项/],
  ['no bill and no layer', [['bill', GONE]], 'bill', /要有 bill（账单），或用 layer/],
  ['no total', [['bill.total', GONE]], 'bill.total', /缺这一项/],
  ['no day', [['bill.on', GONE]], 'bill.on', /缺这一项/],
  ['no rate', [['terms.care.inpatient.rate', GONE]], 'terms.care.inpatient.rate', /缺这一项/],
  ['both an area and terms', [['area', '330800']], 'area', /只写一个，现在两个都有/],
  ['neither area nor terms', [['terms', GONE]], 'area', /现在两个都没有/],
  ['a negative total', [['bill.total', -1]], 'bill.total', /应是金额（元），0 到 1 亿.*现在是 -1$/],
  ['a negative total as text', [['bill.total', '-1']], 'bill.total', /应是金额/],
  ['NaN as text', [['bill.total', 'NaN']], 'bill.total', /现在是 "NaN"$/],
  ['1e12', [['bill.total', 1e12]], 'bill.total', /0 到 1 亿.*现在是 1000000000000$/],
  ['1e12 as text', [['bill.total', '1e12']], 'bill.total', /应是金额/],
  ['one yuan too many', [['bill.total', 100_000_001]], 'bill.total', /0 到 1 亿/],
  ['nothing between the quotes', [['bill.total', '']], 'bill.total', /现在是 ""$/],
  ['a smile', [['bill.total', '😀']], 'bill.total', /现在是 "😀"$/],
  ['a smile for a share', [['terms.firstPay.b', '😀']], 'terms.firstPay.b', /应是比例/],
  ['65 for 65 %', [['terms.care.inpatient.rate.bands', 65]], 'terms.care.inpatient.rate.bands', /小数 0.65 或 "65%".*现在是 65$/],
  ['a negative rate', [['terms.majorIllness.bands', -0.1]], 'terms.majorIllness.bands', /应是比例/],
  ['no bands', [['terms.majorIllness.bands', []]], 'terms.majorIllness.bands.0', /缺|应是/],
  ['an insurance that is none', [['person.insurance', '职工']], 'person.insurance', /employee、flexible、resident 之一，现在是 "职工"/],
  ['a kind of care that is none', [['bill.care', 'dental']], 'bill.care', /inpatient、.*之一，现在是 "dental"/],
  ['a hardship that is none', [['person.hardship', 'poor']], 'person.hardship', /minimumLiving.*之一/],
  ['a tier that is none, in a condition', [['terms.outOfArea', [{ when: { tier: ['best'] }, value: { kind: 'same' } }]]], 'terms.outOfArea.0.when.tier.0', /primary、secondary、tertiary 之一/],
  ['an order that names a layer twice', [['terms.order', ['majorIllness', 'majorIllness']]], 'terms.order.1', /每层只写一次，现在是 "majorIllness"/],
  ['a layer that is none', [...ONE_LAYER, ['layer.kind', 'dental']], 'layer.kind', /majorIllness、medicalAssistance、supplementary 之一/],
  ['a layer of the year that is none', [['yearToDate.counters', { dental: {} }]], 'yearToDate.counters.dental', /largeExpense、.*之一/],
  ['a layer without its base', [['bill', GONE], ['layer', { kind: 'medicalAssistance' }]], 'layer.base', /缺这一项/],
  ['a base for 惠民保', [['bill', GONE], ['layer', { kind: 'supplementary', base: 1 }]], 'layer.base', /不认识的字段/],
  ['an unknown area', [['terms', GONE], ['area', '999999']], 'area', /应是有条款的地区（.*330800 衢州.*），现在是 "999999"/],
  ['a province', [['terms', GONE], ['area', '350000']], 'area', /应是有条款的地区/],
  ['an area by name', [['terms', GONE], ['area', '衢州']], 'area', /应是有条款的地区/],
  ['an area without terms', [['terms', GONE], ['area', '361000']], 'area|person.insurance', /应是/],
  ['a date in words', [['bill.on', '2025年6月']], 'bill.on', /日期，如 2025-01-01/],
  ['a day that does not exist', [['bill.on', '2025-02-30']], 'bill.on', /日期，如 2025-01-01/]
]

/** Shape and single values are right: JSON Schema has no words for these, and only the runner refuses them. */
const ONLY_THE_RUNNER: readonly BadRow[] = [
  ['parts that do not add up', [['bill.split.a', 6_999.99]], 'bill.split', /加起来 9999\.99 元，总费用 10000\.00 元/],
  ['parts that add up to more', [['bill.split.items.0.amount', 501]], 'bill.split', /加起来 10001\.00 元/],
  ['parts that do not add up, beside a layer', [['bill.split.a', 1], ['layer', { kind: 'majorIllness', base: 30_000 }]], 'bill.split', /总费用 10000\.00 元/],
  ['a bill of nothing', [['bill.total', 0], ['bill.split', GONE]], 'bill.total', /要大于 0/],
  ['a printed first pay above what is covered', [['bill.firstPay', 9_000.01]], 'bill.firstPay', /先行自付 9000\.01 元，目录内 9000\.00 元/],
  ['half a fen', [['bill.total', 10_000.005]], 'bill.total', /最多两位小数/],
  ['a year that leaves no room for the bill', [['yearToDate.fundPaid', 99_990_000.01]], 'yearToDate.fundPaid', /超过 1 亿元/],
  ['a scope that stands in both places', [['yearToDate.counters', { all: { paid: 1 } }]], 'yearToDate.fundPaid', /只写一处/],
  ['a layer’s year that leaves no room', [['yearToDate.counters.supplementary:责任一.base', 1e8]], 'yearToDate.counters.supplementary:责任一.base', /超过 1 亿元/],
  ['a retired resident', [['person.insurance', 'resident']], 'person.status', /没有退休/],
  ['a filing at home', [['bill.filing', 'longTerm']], 'bill.filing', /不用备案/],
  ['bands that fall', [['terms.care.inpatient.rate.bands.0.upTo', 'open']], 'terms.care.inpatient.rate.bands', /分段/],
  ['a percentage above 100', [['terms.majorIllness.bands', '101%']], 'terms.majorIllness.bands', /应是比例/],
  ['care that the terms do not have', [['bill.care', 'pharmacy']], 'bill.care', /条款里有的就医类型（inpatient）/],
  ['a tier that the terms do not have', [['terms.care.inpatient.rate.bands', { primary: 0.9 }]], 'terms.care.inpatient.rate.bands', /没有对应这种级别.*tier tertiary/],
  ['another place, of which the terms say nothing', [['bill.place', 'crossProvince']], 'bill.place', /没有外地就医怎么算/],
  ['a layer that the terms do not have', [['bill', GONE], ['layer', { kind: 'medicalAssistance', base: 1 }]], 'layer.kind', /没有这一层（medicalAssistance）/],
  ['a layer with a start for others only', [...ONE_LAYER, ['terms.majorIllness.start', [{ when: { status: ['active'] }, value: 1 }]]], 'layer.kind', /没有这一层/],
  ['an area’s layer without a day', [...ONE_LAYER, ['terms', GONE], ['area', '500000']], 'layer.on', /要有日期/],
  ['a scheme that the area has no terms for', [['terms', GONE], ['area', '350300']], 'person.insurance', /有条款的险种（resident），现在是 "employee"/],
  ['a day before the first terms', [['terms', GONE], ['area', '440100'], ['bill.on', '2022-12-31']], 'bill.on', /2023-01-01 或以后的日期.*现在是 "2022-12-31"/]
]

function refusal(json: unknown, path: string): string {
  const result = runCase(json)
  if (result.kind === 'done') throw new Error('it ran')
  for (const { message, expected } of result.problems) {
    expect(message).toMatch(/^「.+」：/)
    expect(expected).not.toBe('')
  }
  const paths = path.split('|')
  return result.problems.find((problem) => paths.includes(problem.path))?.message ?? `nothing at ${path}: ${JSON.stringify(result.problems)}`
}

describe('bad cases', () => {
  it.each(BAD)('%s: refused by the schema and by the runner, which names the path', (_case, changes, path, message) => {
    const json = changed(changes)
    expect(refusal(json, path)).toMatch(message)
    expect(faults(json)).not.toEqual([])
  })

  it.each(ONLY_THE_RUNNER)('%s: refused by the runner', (_case, changes, path, message) => {
    const json = changed(changes)
    expect(refusal(json, path)).toMatch(message)
    expect(faults(json)).toEqual([])
  })

  it('names every fault at once, also of fields that do not go together', () => {
    const result = runCase(changed([['person.age', -1], ['bill.total', '很多'], ['terms.account', 'later'], ['area', '330800']]))
    if (result.kind === 'done') throw new Error('it ran')
    expect(result.problems.map(({ path }) => path).sort()).toEqual(['area', 'bill.total', 'person.age', 'terms.account'])
  })

  it.each([['nothing', null], ['a number', 1], ['text', 'x'], ['a list', []], ['an empty group', {}]])('%s', (_case, json) => {
    expect(runCase(json).kind).toBe('refused')
    expect(validate(json)).toBe(false)
  })
})

/** Every place in `value`, as a dotted path. */
const pathsIn = (value: unknown, path = ''): string[] =>
  typeof value !== 'object' || value === null
    ? [path]
    : [...(path === '' ? [] : [path]), ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, path === '' ? key : `${path}.${key}`))]

const JUNK: readonly unknown[] = [
  GONE, null, true, false, 0, -1, 0.5, 1, 65, 1e8, 1e12, 0.015, '', '0', '65%', '-5%', '1,234.50', '1,23', 'NaN', '😀', 'open', 'none', 'resident', 'primary',
  'crossProvince', '2025-01-01', [], [0], [{}], {}, { low: 0, high: 1 }, { low: 0 }, { value: 0.5 }, { primary: 0.5 }, [{ value: 0.5 }], [{ when: {}, value: 1 }]
]

/** One path lies on the way to the other: the second change would find nothing to change. */
const sameBranch = (a: string, b: string): boolean => `${a}.`.startsWith(`${b}.`) || `${b}.`.startsWith(`${a}.`)

describe('whatever is put wherever', () => {
  it('what the runner takes the schema takes, and nothing makes the runner throw', () => {
    const change = fc.tuple(fc.constantFrom(...pathsIn(GOOD)), fc.constantFrom(...JUNK))
    const changes = fc.uniqueArray(change, { minLength: 1, maxLength: 2, selector: ([path]) => path, comparator: sameBranch })
    let taken = 0
    fc.assert(
      fc.property(changes, (made) => {
        const json = changed(made)
        const result = runCase(json)
        if (result.kind === 'refused') return
        taken += 1
        expect(faults(json)).toEqual([])
      }),
      { numRuns: 1_500 }
    )
    expect(taken).toBeGreaterThan(20)
  })

  it('yuan that the schema takes the reader takes', () => {
    const { pattern } = (schema as { $defs: { money: { anyOf: readonly [unknown, { pattern: string }] } } }).$defs.money.anyOf[1]
    fc.assert(fc.property(fc.stringMatching(new RegExp(pattern)), (text) => readYuan(text) !== null))
  })
})
