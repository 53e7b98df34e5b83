import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '天水市医保怎么缴费', issuer: '时财网整理', year: 2025, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '天水市医保报销（康复科）', issuer: '聚合站 meicimeiju.cn（与 jiusongjiankang 同族）', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '天水医保报销起步', issuer: '聚合站 hzbdd.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  ...stayOne.starts({ insurance: 'employee', status: 'active' }, { primary: 150, secondary: 400, tertiary: 800 }),
  ...stayOne.rates({ insurance: 'employee', status: 'active', name: '5000 元以内' }, 90),
  ...stayTwo.starts({ insurance: 'resident' }, { primary: 150, secondary: 500, tertiary: 1000 }),
  ...stayTwo.rates({ insurance: 'resident' }, { primary: 85, secondary: 75, tertiary: 70 }),
  stayTwo.cap({ insurance: 'resident' }, 80000)
]

export default leads
