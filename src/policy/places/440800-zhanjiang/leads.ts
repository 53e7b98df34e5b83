import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2025年度湛江市城乡居民医保', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stay = stayLeads({ title: '湛江医保起付标准', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  ...stay.starts({ insurance: 'employee', status: 'active' }, { primary: 200, secondary: 500, tertiary: 800 }),
  ...stay.rates({ insurance: 'employee', status: 'active' }, { primary: 90, secondary: 85, tertiary: 80 }),
  ...stay.rates({ insurance: 'employee', status: 'retired' }, { primary: 93, secondary: 88, tertiary: 83 })
]

export default leads
