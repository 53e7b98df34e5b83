import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '2025 年西藏拉萨医保住院报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.rates({ insurance: 'resident', name: '高档' }, { primary: 90, secondary: 90, tertiary: 85 }),
  ...stay.rates({ insurance: 'resident', name: '低档' }, { primary: 65, secondary: 65, tertiary: 60 })
]

export default leads
