import type { BenefitTerms } from '@/domain/benefit/terms'
import type { Figure } from '@/domain/evidence/figure'
import type { PolicyPack } from '@/policy'
import { enrolmentPacks } from '@/policy/enrolment/packs'
import { packs } from '@/policy/packs'
import { allNeedRules } from '@/policy/checklists/filing-rules'
import { parseTerms } from '@/policy/schema/terms-schema'
import { libraryAreas } from './rows/areas'
import { rowsOf, type Entry } from './rows/entries'
import { libraryOf } from './rows/library'
import { termsEntries } from './rows/terms-entries'

const isFigure = (value: object): value is Figure<unknown> => 'claims' in value && 'readings' in value

/** Every figure below `value`, with its path. */
function figuresIn(value: unknown, path = ''): readonly (readonly [string, Figure<unknown>])[] {
  if (typeof value !== 'object' || value === null) return []
  if (isFigure(value)) return [[path, value]]
  return Object.entries(value).flatMap(([key, it]) => figuresIn(it, path === '' ? key : `${path}.${key}`))
}

const shownIn = (entries: readonly Entry[]): ReadonlySet<Figure<unknown>> => new Set(entries.flatMap(rowsOf).map(({ figure }) => figure))
const missing = (value: unknown, shown: ReadonlySet<Figure<unknown>>): string[] => figuresIn(value).flatMap(([path, figure]) => (shown.has(figure) ? [] : [path]))

describe('nothing that a calculation uses is hidden', () => {
  it.each(packs.map((pack) => [pack.area.name, pack] as const))('%s: statements and figures of the pack', (_name, pack) => {
    const { entries } = libraryOf(pack.area.code)
    const shown = shownIn(entries)
    expect(missing(pack.years, shown)).toEqual([])
    expect(missing(pack.facts, shown)).toEqual([])
    expect(entries.flatMap((entry) => (entry.kind === 'gaps' ? entry.gaps : []))).toEqual(pack.notModelled)
  })

  it.each(enrolmentPacks.map((pack) => [pack.areaName, pack] as const))('%s: what the calendar counts with', (_name, pack) => {
    expect(missing(pack, shownIn(libraryOf(pack.areaCode).entries))).toEqual([])
  })

  it('the nation: who has to file', () => {
    expect(missing(allNeedRules, shownIn(libraryOf('000000').entries))).toEqual([])
  })

  it('notices a figure that no row shows', () => {
    const { entries } = libraryOf('330800')
    const all = packs.find(({ area }) => area.code === '330800')?.years
    const without = entries.filter(({ topic }) => topic !== '大病')
    expect(missing(all, shownIn(without))).toContain('0.schemes.resident.majorIllness.cap.0.value')
  })
})

/** Terms with every structure there is, as somebody might write them down for a place of their own. */
const EVERYTHING = {
  care: {
    inpatient: {
      deductible: {
        basis: 'perYear',
        amount: { primary: 200, secondary: 500, tertiary: 800 },
        repeat: { kind: 'step', minus: 100, floor: 300 },
        yearlyMax: 2_000,
        modifiers: [
          { name: '退休减半', when: { status: ['retired'] }, change: { kind: 'times', factor: 0.5 } },
          { name: '转诊减', when: { referral: true }, change: { kind: 'minus', amount: 200 } },
          { name: '低保', when: { hardship: ['minimumLiving'] }, change: { kind: 'set', amount: 0 } }
        ],
        restartDays: 180
      },
      rate: {
        bands: [{ when: { tcm: true, ageFrom: 70 }, value: [{ upTo: 30_000, rate: 0.9 }, { upTo: 50_000, rate: 0.92 }, { upTo: 'open', rate: 0.95 }] }, { value: 0.8 }],
        span: 'year',
        modifiers: [
          { name: '加', change: { kind: 'points', points: 0.05 } },
          { name: '减', change: { kind: 'points', points: '-5%' } },
          { name: '自付', change: { kind: 'selfShare', factor: 0.8 } },
          { name: '上浮', change: { kind: 'times', factor: 1.1 } },
          { name: '定为', change: { kind: 'set', rate: 0.7 } },
          { name: '年龄', change: { kind: 'ageSteps', steps: { from: 50, every: 10, points: 0.02 } } },
          { name: '一条线', change: { kind: 'ageLine', line: { base: 0.5, perYear: 0.005 } } },
          { name: '年限', change: { kind: 'enrolledYears', bonus: { points: 0.01, max: 0.1 } } }
        ],
        byClass: [{ class: 'highTech', bands: 0.7 }],
        guarantee: 0.45
      },
      caps: [{ name: '限额', amount: 'none' }, { name: '月限额', per: 'month', on: 'base', amount: 300 }],
      aboveCap: { name: '大额', bands: 0.9, cap: 335_500 },
      firstPay: { b: 0.05, items: [{ class: 'blood', name: '血', share: 0.2 }, { class: 'material', name: '材料', unitPrice: [{ upTo: 5_000, share: 0 }, { upTo: 'open', share: 0.3 }] }] },
      outOfArea: [
        { when: { filing: ['none'] }, value: { kind: 'ownTable', deductible: 1_800, bands: 0.5 } },
        { when: { place: ['local', 'inProvince', 'crossProvince'] }, value: { kind: 'notCovered' } }
      ]
    },
    emergency: { deductible: { amount: 0, repeat: { kind: 'amounts', amounts: [{ value: [400, 300] }] } }, rate: { bands: 1 } },
    pharmacy: { deductible: { amount: 0, repeat: { kind: 'factors', factors: [0.5, 0.25] } }, rate: { bands: 0.6 } }
  },
  outOfArea: [{ value: { low: { kind: 'points', drop: 0.1 }, high: { kind: 'same' } } }, { value: { low: { kind: 'factor', factor: 0.9 }, high: { kind: 'firstPay', share: 0.1 } } }],
  firstPay: { b: { low: 0.1, high: 0.3 } },
  majorIllness: {
    start: 16_000, bounds: 'absolute', bands: [{ value: 0.6 }], base: { deductible: true, firstPay: false, overCap: true },
    startModifiers: [{ name: '减半', when: { hardship: ['orphan'] }, change: { kind: 'times', factor: 0.5 } }], modifiers: [{ name: '加 5 点', change: { kind: 'points', points: 0.05 } }],
    cap: 400_000, selfFunded: { start: 10_000, bands: 0.5 }
  },
  medicalAssistance: {
    base: { deductible: true, firstPay: false, overCap: false },
    categories: [{ name: '低保', hardship: ['minimumLiving'], deductible: 0, rate: 0.7, cap: 'none', careCaps: [{ name: '门诊', care: ['generalOutpatient'], amount: 10_000 }] }],
    second: { hardship: ['minimumLiving', 'extremePoverty'], deductible: 3_000, rate: 0.6, cap: 50_000 }
  },
  supplementary: [{ scope: 'inScope', name: '责任一', deductible: 20_000, bands: 0.8, cap: 1_000_000, preExisting: 0.3, firstPayCounts: 0.5 }],
  account: 'first'
}

function packWith(terms: BenefitTerms): PolicyPack {
  return {
    area: { code: '999900', name: '示例市', short: '示例', province: '示例', kind: 'city' },
    review: { on: '2026-11-22' }, sources: {}, facts: [], notModelled: [],
    years: [{ label: '2026 年', from: '2026-01-01', to: '2026-12-31', schemes: { resident: terms } }]
  }
}

function termsFrom(json: unknown): BenefitTerms {
  const parsed = parseTerms(json, '2026-11-22')
  if (parsed.kind !== 'ok') throw new Error(parsed.problems.map(({ message }) => message).join('\n'))
  return parsed.terms
}

describe('every structure of the terms has a row', () => {
  const terms = termsFrom(EVERYTHING)
  const rows = termsEntries(packWith(terms)).flatMap(rowsOf)
  const valueOf = (label: string) => rows.filter((row) => row.label === label).map(({ readings }) => readings.join(' / '))

  it('leaves out no figure', () => {
    expect(missing(terms, new Set(rows.map(({ figure }) => figure)))).toEqual([])
  })

  it.each([
    ['a deductible', '起付线 · 三级', '¥800.00'],
    ['its basis', '起付线怎么算', '一年一次'],
    ['a step down for later stays', '起付线 · 再住院', '每多一次少 ¥100.00'],
    ['the floor of the steps', '起付线 · 再住院最低', '¥300.00'],
    ['sums for later stays', '起付线 · 再住院', '第 2 次 ¥400.00，第 3 次起 ¥300.00'],
    ['factors for later stays', '起付线 · 再住院', '第 2 次 ×50%，第 3 次起 ×25%'],
    ['a yearly total', '起付线一年合计最多', '¥2,000.00'],
    ['a factor with its condition', '起付线 · 退休减半 · 退休', '×50%'],
    ['a deduction', '起付线 · 转诊减 · 有转诊', '减 ¥200.00'],
    ['a fixed sum', '起付线 · 低保 · 低保', '改为 ¥0.00'],
    ['long stays', '住得久', '满 180 天再算一次'],
    ['bands', '报销比例 · 中医医院 · 70 岁及以上', '¥30,000.00 以内 90%，到 ¥50,000.00 92%，再往上 95%'],
    ['whoever the rows before are not about', '报销比例 · 其他情形', '80%'],
    ['a class of its own', '报销比例 · highTech', '70%'],
    ['points more', '报销比例 · 加', '加 5 个百分点'],
    ['points less', '报销比例 · 减', '减 5 个百分点'],
    ['a share of what the patient pays', '报销比例 · 自付', '自付部分 ×80%'],
    ['a factor above one', '报销比例 · 上浮', '×110%'],
    ['a rate of its own', '报销比例 · 定为', '改为 70%'],
    ['steps by age', '报销比例 · 年龄', '50 岁起，每满 10 年加 2 个百分点'],
    ['a line by age', '报销比例 · 一条线', '50% + 年龄 × 0.5%'],
    ['years of enrolment', '报销比例 · 年限', '每参保满 1 年加 1 个百分点，最多加 10 个百分点'],
    ['a guarantee', '最少报', '45%'],
    ['no limit', '限额', '不封顶'],
    ['a monthly limit', '月限额', '¥300.00'],
    ['a layer above the limit', '超封顶线 · 大额', '90%'],
    ['its own limit, in 万', '超封顶线 · 大额 · 一年最多', '33.55 万元'],
    ['class B', '乙类先行自付', '5%'],
    ['an interval of class B', '乙类先行自付', '10% / 30%'],
    ['a share of its own', '先行自付 · 血', '20%'],
    ['bands by the price of one piece', '先行自付 · 材料', '¥5,000.00 以内 0%，再往上 30%'],
    ['a table of its own away from home', '没备案', '另有一张表：起付 ¥1,800.00，报 50%'],
    ['no cover, wherever', '外地', '不报'],
    ['points or nothing', '外地', '降 10 个百分点 / 按参保地比例'],
    ['a factor or a share first', '外地', '比例 ×90% / 先自付 10%'],
    ['what counts towards major illness', '哪些钱算进来', '起付线 + 统筹后自付 + 超封顶的部分'],
    ['where major illness begins', '起付线', '¥16,000.00'],
    ['its limit', '一年最多', '40 万元'],
    ['self-funded costs', '合规自费 · 起付线', '¥10,000.00'],
    ['assistance, whose name says for whom', '低保 · 报销比例', '70%'],
    ['its limit by kind of care', '低保 · 一年最多 · 门诊', '¥10,000.00'],
    ['the second stage, and for whom', '倾斜救助 · 低保、特困 · 起付线', '¥3,000.00'],
    ['supplementary insurance', '责任一 · 目录内 · 一年最多', '100 万元'],
    ['older illnesses', '责任一 · 目录内 · 报销比例 · 既往症', '30%'],
    ['the account', '个人账户', '先用个人账户']
  ])('%s', (_case, label, value) => {
    expect(valueOf(label)).toContain(value)
  })

  it.each([
    ['several bands say what they are counted on', '报销比例 · 中医医院 · 70 岁及以上', '分段按目录内费用算，全年连着算'],
    ['one band needs no word', '报销比例 · 其他情形', undefined],
    ['a limit says on what, and what uses it up', '月限额', '一个月最多计入，只看这种就医'],
    ['prices of one piece', '先行自付 · 材料', '按一件的单价分段']
  ])('%s', (_case, label, detail) => {
    expect(rows.find((row) => row.label === label)?.detail).toBe(detail)
  })

  it('keeps cards short', () => {
    const many = { ...EVERYTHING, care: { inpatient: { rate: { bands: Array.from({ length: 50 }, (_, i) => ({ when: { ageFrom: 100 - i }, value: 0.5 })) } } } }
    const entries = termsEntries(packWith(termsFrom(many))).filter(({ id }) => id.includes('inpatient'))
    expect(entries.map(({ rows: some }) => some.length)).toEqual([24, 24, 2])
    expect(entries.map(({ id }) => id)).toEqual(['999900.2026-01.resident.inpatient', '999900.2026-01.resident.inpatient.2', '999900.2026-01.resident.inpatient.3'])
  })
})

describe('what is written once is shown once', () => {
  it('terms that both schemes share', () => {
    const titles = libraryOf('330800').entries.filter(({ id }) => id.endsWith('.outOfArea')).map(({ title }) => title)
    expect(titles).toEqual(['外地看病怎么算', '外地看病怎么算（照全国的）'])
  })

  it.each(libraryAreas.map(({ name, code }) => [name, code] as const))('%s: no figure on two cards', (_name, code) => {
    const cards = libraryOf(code).entries.map((entry) => new Set(rowsOf(entry).map(({ figure }) => figure)))
    const figures = cards.flatMap((card) => [...card])
    expect(figures).toHaveLength(new Set(figures).size)
  })
})
