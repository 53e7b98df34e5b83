import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '厦门社保报销比例', issuer: '有家健康网 hzbdd.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '2025年厦门城乡居民医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.starts({ insurance: 'resident' }, { primary: 200, secondary: 600, tertiary: 1000 }),
  ...stayOne.rates({ insurance: 'resident' }, { primary: 90, secondary: 80, tertiary: 73 }),
  stayOne.cap({ insurance: 'resident' }, 100000),
  ...stayTwo.starts({ insurance: 'resident' }, 500),
  ...stayTwo.rates({ insurance: 'resident' }, { primary: 85, secondary: 75, tertiary: 65 })
]

export default leads
