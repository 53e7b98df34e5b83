import { MACHINE_ALONE } from './adoption/lead'
import { stayLeads } from './leads-pen'
import { packs } from './packs'
import * as all from './places/all-leads.gen'

const page = { title: '住院标准', issuer: '示例', year: 2024, readOn: '2026-11-27' } as const

it('says one number for all, or one a tier, and why it may not be used', () => {
  const { starts, rates, cap } = stayLeads(page)
  expect(starts({ insurance: 'employee' }, 500)).toEqual([{ ...page, field: 'deductible', value: 500_00, when: { insurance: 'employee', care: 'inpatient' }, why: MACHINE_ALONE }])
  expect(rates({ insurance: 'resident', name: '高档' }, { primary: 85, tertiary: 92.5 }, '页面没说险种。')).toEqual([
    { ...page, field: 'rate', value: 85_00, when: { insurance: 'resident', name: '高档', care: 'inpatient', tier: 'primary' }, why: '页面没说险种。' },
    { ...page, field: 'rate', value: 92_50, when: { insurance: 'resident', name: '高档', care: 'inpatient', tier: 'tertiary' }, why: '页面没说险种。' }
  ])
  expect(cap({ insurance: 'resident' }, 250_000)).toMatchObject({ field: 'fundCap', value: 250_000_00 })
})

describe('what is shipped', () => {
  const stays = Object.entries(all).flatMap(([key, leads]) => leads.filter(({ when }) => when?.care === 'inpatient').map((lead) => [key.slice(1), lead] as const))

  it('there are leads for stays', () => expect(stays.length).toBeGreaterThan(150))

  it('stands only where its tier cannot be computed, and names no address', () => {
    const computed = stays.filter(([code, { field, when }]) => {
      const years = packs.find(({ area }) => area.code === code)?.years ?? []
      const scheme = when?.insurance === 'resident' ? 'resident' : 'employee'
      const rows = years.flatMap(({ schemes }) => schemes[scheme]?.care.inpatient?.rate.bands ?? [])
      return field === 'rate' && rows.some((row) => row.when?.tier === undefined || when?.tier === undefined || row.when.tier.includes(when.tier)) && when?.name === undefined
    })
    expect(computed.map(([code, { title }]) => `${code} ${title}`)).toEqual([])
    expect(stays.filter(([, lead]) => JSON.stringify(lead).includes('http'))).toEqual([])
  })
})
