import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2025年江苏省各市城乡居民医保缴费标准', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stay = stayLeads({ title: '常州四院住院职工医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(880_00), when: { insurance: 'resident', name: '城区成年人' }, why: MACHINE_ALONE },
  { ...page, field: 'premium', value: fen(730_00), when: { insurance: 'resident', name: '老年人' }, why: MACHINE_ALONE },
  { ...page, field: 'premium', value: fen(390_00), when: { insurance: 'resident', name: '未成年人' }, why: MACHINE_ALONE },
  ...stay.rates({ insurance: 'employee', status: 'active' }, { primary: 85, secondary: 85, tertiary: 88 })
]

export default leads
