import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '临沂市2024居民医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2024, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '临沂三甲医院报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.starts({ insurance: 'resident' }, { primary: 300, secondary: 400, tertiary: 600 }),
  ...stayOne.rates({ insurance: 'resident' }, { primary: 85, secondary: 70, tertiary: 55 }),
  stayOne.cap({ insurance: 'resident' }, 150000),
  ...stayTwo.starts({ insurance: 'resident' }, { tertiary: 1000 }),
  ...stayTwo.rates({ insurance: 'resident' }, { tertiary: 55 })
]

export default leads
