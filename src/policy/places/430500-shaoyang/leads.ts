import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stay = stayLeads({ title: '邵阳市医保政策', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stay.starts({ insurance: 'resident' }, { tertiary: 1500 }),
  ...stay.rates({ insurance: 'resident' }, { tertiary: 60 })
]

export default leads
