import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2025年贵州遵义市城乡居民医保', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stay = stayLeads({ title: '2025 贵州遵义医保专科医院报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  ...stay.starts({ insurance: 'resident', name: '市三级' }, { tertiary: 800 }),
  ...stay.rates({ insurance: 'resident', name: '市三级' }, { tertiary: 70 })
]

export default leads
