import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '2025年福建莆田市职工医保', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '莆田医保的报销比例和限额', issuer: 'moshrss.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.rates({ insurance: 'employee', status: 'active' }, { primary: 88, secondary: 86, tertiary: 83 }),
  ...stayOne.rates({ insurance: 'employee', status: 'retired' }, { primary: 94, secondary: 91, tertiary: 88 }),
  ...stayTwo.rates({ insurance: 'resident' }, { primary: 90, secondary: 80, tertiary: 60 }),
  stayTwo.cap({ insurance: 'resident' }, 70000)
]

export default leads
