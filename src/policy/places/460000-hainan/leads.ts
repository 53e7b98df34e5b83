import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '海南职工医保报销政策', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '海南省医保报销比例及相关政策', issuer: '聚合站 hzbdd.com', year: null, readOn: '2026-11-27' })
const stayThree = stayLeads({ title: '2025 年海口城乡居民医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.starts({ insurance: 'employee', status: 'active' }, { primary: 300, secondary: 600, tertiary: 800 }),
  ...stayOne.rates({ insurance: 'employee', status: 'active' }, { primary: 90, secondary: 88, tertiary: 85 }),
  stayOne.cap({ insurance: 'employee', status: 'active' }, 260000),
  ...stayTwo.starts({ insurance: 'employee', status: 'retired' }, { primary: 200, secondary: 400, tertiary: 600 }),
  ...stayTwo.rates({ insurance: 'employee', status: 'retired' }, 90),
  ...stayThree.starts({ insurance: 'resident' }, { primary: 100, secondary: 300, tertiary: 350 }),
  ...stayThree.rates({ insurance: 'resident' }, { primary: 90, secondary: 75, tertiary: 65 }),
  stayThree.cap({ insurance: 'resident' }, 150000)
]

export default leads
