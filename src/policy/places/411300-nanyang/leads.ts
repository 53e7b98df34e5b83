import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '南阳居民医保缴费截止时间', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '南阳居民医保住院报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '2025 年南阳市新农合报销政策', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2024-10-10', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page, field: 'payTo', value: '2024-12-31', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  ...stayOne.starts({ insurance: 'resident', name: '市三级' }, { primary: 200, secondary: 500, tertiary: 1200 }),
  ...stayTwo.starts({ insurance: 'resident' }, { primary: 200, secondary: 500, tertiary: 1200 }),
  ...stayTwo.rates({ insurance: 'resident' }, { primary: 85, secondary: 75, tertiary: 60 })
]

export default leads
