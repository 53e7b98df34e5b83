import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '南通医保甲类报销比例', issuer: '有家健康网 hzbdd.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.rates({ insurance: 'employee', status: 'active', name: '10 万元以内' }, { primary: 98, secondary: 92, tertiary: 91 }),
  ...stay.rates({ insurance: 'employee', status: 'retired', name: '10 万元以内' }, { primary: 98, secondary: 96, tertiary: 95 })
]

export default leads
