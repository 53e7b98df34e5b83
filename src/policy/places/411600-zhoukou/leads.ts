import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '2024 年周口市居民医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2024, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.starts({ insurance: 'employee' }, 600),
  ...stay.rates({ insurance: 'employee', status: 'active' }, { primary: 85, secondary: 85, tertiary: 80 }),
  ...stay.rates({ insurance: 'employee', status: 'retired' }, { primary: 90, secondary: 90, tertiary: 85 })
]

export default leads
