import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '江苏省2025年各地缴费标准', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const
const page2 = { title: '宿迁2025年度居民医保集中缴费期', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(420_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page2, field: 'payFrom', value: '2024-10-01', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page2, field: 'payTo', value: '2024-12-30', when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
