import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '长春城乡居民医保报销范围', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.starts({ insurance: 'resident' }, { primary: 200, secondary: 400, tertiary: 800 }),
  stay.cap({ insurance: 'resident' }, 200000)
]

export default leads
