import type { BenefitTerms, OutOfAreaTerms } from '@/domain/benefit/terms'
import { packs } from './packs'
import { areas, findTerms, packFor } from '.'
import type { PolicyPack, TermsLookup } from '.'

const quzhou = packFor('330800')
const yearOf = (found: TermsLookup) => ('year' in found ? found.year.label : null)

function residentTerms(code: string): BenefitTerms {
  const terms = packFor(code)?.years[0]?.schemes.resident
  if (!terms) throw new Error(`no resident terms for ${code}`)
  return terms
}

describe('findTerms', () => {
  it.each([
    ['first day of the year', '2025-01-01', 'found'],
    ['last day of the year', '2025-12-31', 'found'],
    ['day after the last known year', '2026-01-01', 'projected'],
    ['long after', '2030-06-01', 'projected'],
    ['day before the first known year', '2024-12-31', 'before-first-year']
  ] as const)('on the %s', (_case, on, kind) => {
    expect(findTerms('330800', on, 'resident').kind).toBe(kind)
  })

  it.each([
    ['an unknown area', '999999'],
    ['the nation, where nobody is insured', '000000']
  ])('has no terms for %s', (_case, code) => {
    expect(findTerms(code, '2025-06-01', 'resident')).toEqual({ kind: 'area-not-covered', areaCode: code })
  })

  it('puts flexible workers in the employee scheme', () => {
    const [flexible, employee] = (['flexible', 'employee'] as const).map((insurance) => findTerms('330800', '2025-06-01', insurance))
    expect(flexible).toEqual(employee)
    expect(flexible).toMatchObject({ kind: 'found', terms: { care: { generalOutpatient: { caps: [{ name: '门诊年度限额' }] } } } })
  })

  it('fills first pay, account order and out-of-area rows from the nation, own rows first', () => {
    const found = findTerms('330800', '2025-06-01', 'resident')
    if (!('terms' in found)) throw new Error(found.kind)
    const nation = residentTerms('000000')
    const [own, above] = [residentTerms('330800'), nation].map(({ outOfArea }) => outOfArea ?? [])
    expect(found.terms.firstPay).toBe(nation.firstPay)
    expect(found.terms.account).toBe(nation.account)
    expect(found.terms.outOfArea).toEqual([...own!, ...above!])
    expect(own).not.toHaveLength(0)
    expect(found.filledFrom.map(({ part, from }) => `${part} ${from}`)).toEqual(['outOfArea 000000', 'firstPay 000000', 'account 000000'])
  })

  it('fills the rows of one kind of care after its own, and leaves the other kinds those for all care', () => {
    const found = findTerms('350500', '2023-06-01', 'resident')
    if (!('terms' in found)) throw new Error(found.kind)
    const above = residentTerms('000000').outOfArea!
    expect(found.terms.care.inpatient?.outOfArea).toEqual([expect.objectContaining({ when: { place: ['inProvince', 'crossProvince'], filing: ['temporary', 'referral', 'none'] } }), ...above])
    expect(found.terms.care.generalOutpatient?.outOfArea).toBeUndefined()
    expect(found.terms.outOfArea).toEqual(above)
  })

  it('fills from the province before the nation, and gives the sources of every pack it used', () => {
    const nation = packFor('000000') as PolicyPack
    const { firstPay, outOfArea } = residentTerms('000000')
    const [row] = outOfArea as OutOfAreaTerms
    const zhejiang: PolicyPack = {
      ...nation,
      area: { code: '330000', name: '浙江省', short: '浙江', province: '浙江', kind: 'province' },
      sources: { zhejiang: { ...nation.sources['seed002']!, chip: '浙江' } },
      years: [{ ...nation.years[0]!, schemes: { resident: { care: {}, firstPay: { ...firstPay! }, outOfArea: [row!] } } }]
    }
    const found = findTerms('330800', '2025-06-01', 'resident', [zhejiang])
    if (!('terms' in found)) throw new Error(found.kind)
    expect(found.terms.firstPay).toBe(zhejiang.years[0]!.schemes.resident!.firstPay)
    expect(found.terms.outOfArea).toEqual([...residentTerms('330800').outOfArea!, row, ...outOfArea!])
    expect(found.filledFrom.map(({ part, from }) => `${part} ${from}`)).toEqual([
      'outOfArea 330000', 'outOfArea 000000', 'firstPay 330000', 'account 000000'
    ])
    expect(Object.keys(found.sources)).toEqual(expect.arrayContaining(['zhejiang', 'rule22', 'clinic14', 'quzhouKecheng']))
  })

  it('keeps what the area has of its own', () => {
    const { account } = residentTerms('000000')
    if (!quzhou || !account) throw new Error('no pack')
    const first = { ...account, readings: [{ value: 'first' as const, from: [0] }] as const }
    const [year] = quzhou.years
    const own = { ...quzhou, years: [{ ...year!, schemes: { resident: { ...year!.schemes.resident!, account: first } } }] }
    const found = findTerms('330800', '2025-06-01', 'resident', [own])
    expect(found).toMatchObject({ kind: 'found', pack: own, terms: { account: first } })
    expect('filledFrom' in found && found.filledFrom.map(({ part }) => part)).toEqual(['outOfArea', 'firstPay'])
  })

  it('knows the scheme is missing, and never borrows the other one', () => {
    if (!quzhou) throw new Error('no pack')
    const [year] = quzhou.years
    const own = { ...quzhou, years: [{ ...year!, schemes: { employee: year!.schemes.employee! } }] }
    expect(findTerms('330800', '2025-06-01', 'resident', [own])).toEqual({ kind: 'no-terms-for-scheme', pack: own, scheme: 'resident' })
  })

  it('takes the last year that began, not the nearest one that has not', () => {
    if (!quzhou) throw new Error('no pack')
    const [year] = quzhou.years
    const own = {
      ...quzhou,
      years: [
        { ...year!, label: 'a', from: '2022-07-01' as const, to: '2023-06-30' as const },
        { ...year!, label: 'b', from: '2024-07-01' as const, to: '2025-06-30' as const }
      ]
    }
    const on = (day: `${number}-${string}-${string}`) => findTerms('330800', day, 'resident', [own])
    expect([on('2023-06-30'), on('2023-07-01'), on('2024-06-30'), on('2024-07-01')].map((it) => [it.kind, yearOf(it)])).toEqual([
      ['found', 'a'], ['projected', 'a'], ['projected', 'a'], ['found', 'b']
    ])
  })
})

describe('areas', () => {
  it('lists the pooling areas with what is known', () => {
    expect(areas().map(({ code }) => code)).toEqual(packs.filter(({ area }) => area.kind === 'city').map(({ area }) => area.code))
    expect(areas().find(({ code }) => code === '330800')).toEqual({
      code: '330800', name: '衢州市', short: '衢州', province: '浙江',
      coverage: { employee: ['generalOutpatient', 'chronicOutpatient', 'specialOutpatient'], resident: ['inpatient', 'generalOutpatient'] }
    })
  })
})
