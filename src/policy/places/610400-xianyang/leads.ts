import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '陕西咸阳市职工医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '咸阳居民医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.starts({ insurance: 'employee', status: 'active' }, { primary: 160, secondary: 550, tertiary: 1200 }),
  ...stayOne.rates({ insurance: 'employee', status: 'active' }, { primary: 94, secondary: 92, tertiary: 90 }),
  stayOne.cap({ insurance: 'employee', status: 'active' }, 400000),
  ...stayOne.rates({ insurance: 'employee', status: 'retired' }, { primary: 96, secondary: 94, tertiary: 92 }),
  ...stayTwo.rates({ insurance: 'resident' }, { primary: 90, secondary: 80, tertiary: 65 }),
  stayTwo.cap({ insurance: 'resident' }, 200000)
]

export default leads
