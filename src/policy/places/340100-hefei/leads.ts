import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '合肥市医保报销标准', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.starts({ insurance: 'resident' }, { primary: 200, secondary: 500 }),
  ...stay.rates({ insurance: 'resident' }, { primary: 90, secondary: 80 })
]

export default leads
