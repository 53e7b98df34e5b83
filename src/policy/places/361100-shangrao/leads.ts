import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '2025江西上饶大病医保住院报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.starts({ insurance: 'employee' }, { primary: 200, secondary: 500, tertiary: 800 }),
  ...stay.rates({ insurance: 'employee' }, { primary: 95, tertiary: 85 })
]

export default leads
