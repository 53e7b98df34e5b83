import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '苏州城乡居民医保缴费标准', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '苏州职工医保住院报销政策', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '苏州医保住院起付标准', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(580_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page, field: 'premium', value: fen(260_00), when: { insurance: 'resident', name: '学生' }, why: MACHINE_ALONE },
  ...stayOne.starts({ insurance: 'employee', status: 'active' }, { primary: 300, secondary: 600, tertiary: 800 }),
  ...stayOne.rates({ insurance: 'employee', status: 'active', name: '4 万元以内' }, 90),
  ...stayOne.rates({ insurance: 'employee', status: 'retired', name: '4 万元以内' }, 95),
  ...stayTwo.starts({ insurance: 'resident', name: '老年居民等' }, { primary: 300, secondary: 500, tertiary: 800 })
]

export default leads
