import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '佛山医保报销额度', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '佛山市社保医疗保险报销限额', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.starts({ insurance: 'employee' }, { primary: 250, secondary: 500, tertiary: 1000 }),
  ...stayTwo.rates({ insurance: 'employee' }, { primary: 95, secondary: 91, tertiary: 87 }),
  stayTwo.cap({ insurance: 'employee' }, 575420)
]

export default leads
