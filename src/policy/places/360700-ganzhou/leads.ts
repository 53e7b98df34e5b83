import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const stayOne = stayLeads({ title: '赣州农村医保能报销多少', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '江西省住院医保报销的最低门槛', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  ...stayOne.starts({ insurance: 'resident' }, { primary: 100, secondary: 400, tertiary: 600 }),
  ...stayOne.rates({ insurance: 'resident' }, { primary: 90, secondary: 80, tertiary: 60 }),
  stayOne.cap({ insurance: 'resident' }, 100000),
  ...stayTwo.starts({ insurance: 'employee' }, { primary: 200, secondary: 500, tertiary: 800 }, '题目写的是江西全省，比例和省里的文件对不上。'),
  ...stayTwo.rates({ insurance: 'employee' }, { primary: 90, secondary: 80, tertiary: 70 }, '题目写的是江西全省，比例和省里的文件对不上。')
]

export default leads
