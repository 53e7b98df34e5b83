import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '2025年呼和浩特市医保政策调整', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '2025年内蒙古呼和浩特居民医保住院报销比例', issuer: '社保迷 shebaomi.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.starts({ insurance: 'resident' }, { primary: 300, secondary: 600, tertiary: 1000 }),
  ...stayOne.rates({ insurance: 'resident' }, { primary: 88, secondary: 83, tertiary: 73 }),
  stayOne.cap({ insurance: 'resident' }, 170000),
  ...stayTwo.starts({ insurance: 'resident' }, { primary: 300, secondary: 600, tertiary: 1000 }),
  ...stayTwo.rates({ insurance: 'resident', name: '1 万元以内' }, { primary: 88, secondary: 83, tertiary: 73 })
]

export default leads
