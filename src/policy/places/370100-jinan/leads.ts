import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '山东灵活就业医保月缴费', issuer: '九颂健康', year: null, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '济南市医保报销起付线（2025-01-01起）', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '济南职工医保三甲住院', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayThree = stayLeads({ title: '济南的医保报销政策', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(397_44), when: { insurance: 'flexible', name: '每月，统账结合' }, why: MACHINE_ALONE },
  ...stayOne.starts({ insurance: 'employee' }, { primary: 200, secondary: 400, tertiary: 800 }),
  ...stayOne.rates({ insurance: 'employee', name: '1 万元以内' }, { primary: 93, secondary: 90, tertiary: 85 }),
  ...stayTwo.starts({ insurance: 'employee' }, { tertiary: 1000 }),
  ...stayThree.starts({ insurance: 'resident' }, { primary: 400, secondary: 700, tertiary: 1000 }),
  stayThree.cap({ insurance: 'resident' }, 200000)
]

export default leads
