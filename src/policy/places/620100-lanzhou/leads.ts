import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '兰州市居民医保住院报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '兰州市的医保报销比例', issuer: '聚合站 eqbk.net', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.rates({ insurance: 'resident', name: '三级指三甲' }, { primary: 90, secondary: 85, tertiary: 65 }),
  ...stayTwo.rates({ insurance: 'employee', status: 'active', name: '1 万元以内' }, 94)
]

export default leads
