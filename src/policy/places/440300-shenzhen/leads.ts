import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2025年深圳居民医保', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stay = stayLeads({ title: '2024 年深圳市医保住院报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2024, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(42_42), when: { insurance: 'resident', name: '成年人，每月' }, why: MACHINE_ALONE },
  ...stay.rates({ insurance: 'resident' }, { primary: 92, secondary: 91, tertiary: 90 }),
  ...stay.rates({ insurance: 'resident', name: '60 岁以上' }, 95)
]

export default leads
