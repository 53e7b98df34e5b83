import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '2025年贵州省城乡居民医保', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const
const page2 = { title: '2025年贵州省城乡居民医保缴费截止日期', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page2, field: 'payFrom', value: '2024-09-23', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page2, field: 'payTo', value: '2025-02-28', when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
