import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '2025 年云南楚雄医保报销比例', issuer: '聚合站 kaowaiyu.cn（与 jiusongjiankang 同族）', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.rates({ insurance: 'employee' }, { primary: 85, secondary: 80, tertiary: 65 })
]

export default leads
