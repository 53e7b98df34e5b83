import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '江门农村医保住院报销比例', issuer: '聚合站 hzbdd.com', year: null, readOn: '2026-11-28' })

const leads: readonly Lead[] = [...stay.rates({ insurance: 'resident' }, { primary: 85, secondary: 80, tertiary: 65 })]

export default leads
