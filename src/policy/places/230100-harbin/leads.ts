import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2025年哈尔滨城乡居民医保缴费方式', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '哈尔滨市职工医保报销额度', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '2025哈尔滨职工医保住院报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  ...stayOne.starts({ insurance: 'employee', status: 'active' }, { primary: 240, secondary: 480, tertiary: 720 }),
  ...stayOne.rates({ insurance: 'employee', status: 'active' }, { primary: 94, secondary: 91, tertiary: 88 }),
  ...stayTwo.starts({ insurance: 'employee', status: 'active' }, { primary: 200, secondary: 500, tertiary: 720 }),
  ...stayTwo.rates({ insurance: 'employee', status: 'active' }, { primary: 94, secondary: 91, tertiary: 90 })
]

export default leads
