import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '南昌市医保的报销金额', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '2024年南昌居民医保报销比例调整', issuer: '聚合站 jiusongjiankang.com', year: 2024, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.starts({ insurance: 'resident' }, { primary: 0, secondary: 400, tertiary: 600 }),
  ...stayOne.rates({ insurance: 'resident' }, { primary: 90, secondary: 80, tertiary: 60 }),
  stayOne.cap({ insurance: 'resident' }, 100000),
  ...stayTwo.rates({ insurance: 'resident', name: '市、县区属三级' }, { tertiary: 70 })
]

export default leads
