import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '中山市住院医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.starts({ insurance: 'employee' }, { primary: 600, secondary: 800, tertiary: 1000 }),
  ...stay.rates({ insurance: 'employee', name: '三级 1 万元以内' }, { primary: 90, secondary: 90, tertiary: 80 }),
  ...stay.starts({ insurance: 'resident' }, { primary: 600, secondary: 800, tertiary: 1000 }),
  ...stay.rates({ insurance: 'resident', name: '三级 1 万元以内' }, { primary: 90, secondary: 90, tertiary: 80 })
]

export default leads
