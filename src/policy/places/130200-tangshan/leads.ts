import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '河北唐山医保报销比例和起付标准', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '2025年河北唐山大病医保住院报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.starts({ insurance: 'employee' }, { primary: 200, secondary: 500, tertiary: 900 }),
  ...stayOne.rates({ insurance: 'employee', status: 'active' }, { primary: 93, secondary: 90, tertiary: 85 }),
  ...stayOne.rates({ insurance: 'employee', status: 'retired' }, { primary: 96, secondary: 93, tertiary: 88 }),
  ...stayTwo.rates({ insurance: 'resident' }, { primary: 90, tertiary: 60 })
]

export default leads
