import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '昆明居民医保三甲报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.starts({ insurance: 'resident' }, { primary: 200, secondary: 500, tertiary: 880 }),
  ...stay.rates({ insurance: 'resident' }, { primary: 85, secondary: 75, tertiary: 65 }),
  stay.cap({ insurance: 'resident' }, 60000)
]

export default leads
