import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2025年徐州居民医保', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const
const page2 = { title: '江苏省2025年各市居民医保缴费标准', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const
const page3 = { title: '南京日报转：江苏各市2025年居民医保', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stay = stayLeads({ title: '2024年徐州市职工医保政策', issuer: '聚合站 jiusongjiankang.com', year: 2024, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(460_00), when: { insurance: 'resident', name: '70 岁以下' }, why: MACHINE_ALONE },
  { ...page2, field: 'premium', value: fen(440_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page3, field: 'premium', value: fen(620_00), when: { insurance: 'resident', name: '成年人' }, why: MACHINE_ALONE },
  ...stay.starts({ insurance: 'employee', status: 'active' }, { primary: 500, secondary: 700, tertiary: 1000 }),
  ...stay.rates({ insurance: 'employee', status: 'active', name: '1 万元以内' }, { primary: 80, secondary: 75, tertiary: 70 })
]

export default leads
