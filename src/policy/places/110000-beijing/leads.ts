import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '2025北京医疗报销比例一览表', issuer: '有家健康网 hzbdd.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.starts({ insurance: 'resident' }, { primary: 300, secondary: 800, tertiary: 1300 }),
  ...stay.rates({ insurance: 'resident' }, { primary: 80, secondary: 78, tertiary: 75 }),
  stay.cap({ insurance: 'resident' }, 250000),
  ...stay.rates({ insurance: 'resident', name: '区属三级' }, { tertiary: 78 })
]

export default leads
