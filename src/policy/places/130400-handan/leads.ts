import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '2025年河北邯郸医保政策变化', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '2025年邯郸市住院报销金额计算', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })
const stayThree = stayLeads({ title: '2025年河北邯郸城乡居民医保报销比例', issuer: '社保迷 shebaomi.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.starts({ insurance: 'resident' }, { primary: 100, secondary: 400, tertiary: 800 }),
  ...stayOne.rates({ insurance: 'resident' }, { primary: 90, secondary: 80, tertiary: 65 }),
  stayTwo.cap({ insurance: 'resident' }, 150000),
  ...stayThree.starts({ insurance: 'resident' }, { primary: 300, secondary: 500, tertiary: 800 }),
  ...stayThree.rates({ insurance: 'resident' }, { primary: 70, secondary: 60, tertiary: 50 })
]

export default leads
