import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '东莞城镇居民医疗保险', issuer: '投保网', year: 2025, readOn: '2026-11-27' } as const

const stay = stayLeads({ title: '东莞医保住院报销比例和金额', issuer: '聚合站 jiusongjiankang.com', year: 2024, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(526_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  ...stay.starts({ insurance: 'employee' }, { primary: 500, secondary: 800, tertiary: 1300 }),
  ...stay.rates({ insurance: 'employee', name: '10 万元以内' }, { primary: 95, secondary: 90, tertiary: 85 }),
  ...stay.starts({ insurance: 'resident' }, { primary: 500, secondary: 800, tertiary: 1300 }),
  ...stay.rates({ insurance: 'resident', name: '10 万元以内' }, { primary: 95, secondary: 90, tertiary: 85 })
]

export default leads
