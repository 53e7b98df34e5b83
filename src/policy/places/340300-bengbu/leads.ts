import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '蚌埠职工医保住院报销规则', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-28' })

const leads: readonly Lead[] = [
  ...stay.starts({ insurance: 'employee' }, { primary: 400, secondary: 800, tertiary: 1200 }),
  ...stay.rates({ insurance: 'employee', name: '1 万元以内' }, 75),
  stay.cap({ insurance: 'employee' }, 400_000)
]

export default leads
