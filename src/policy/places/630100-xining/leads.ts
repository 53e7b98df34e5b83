import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '西宁医保统筹的金额', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.starts({ insurance: 'resident' }, { primary: 100, secondary: 600, tertiary: 1500 }),
  ...stay.rates({ insurance: 'resident' }, { primary: 90, secondary: 80, tertiary: 70 }),
  stay.cap({ insurance: 'resident' }, 100000)
]

export default leads
