import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '2024 年连云港职工医保的报销比例和起付标准', issuer: '聚合站 jiusongjiankang.com', year: 2024, readOn: '2026-11-28' })

const leads: readonly Lead[] = [
  ...stay.starts({ insurance: 'employee' }, { primary: 300, secondary: 500, tertiary: 1000 }),
  ...stay.rates({ insurance: 'employee', status: 'active', name: '1 万元以内' }, { primary: 86, secondary: 84, tertiary: 82 }),
  ...stay.rates({ insurance: 'employee', status: 'retired', name: '1 万元以内' }, { primary: 92, secondary: 91, tertiary: 90 })
]

export default leads
