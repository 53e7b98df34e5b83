import { basisPoints, fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const leads: readonly Lead[] = [
  { title: '重庆居民医保 2025 年度缴费与待遇', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-22', field: 'illnessStart', value: fen(18_797_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { title: '重庆居民医保 2025 年度缴费与待遇', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-22', field: 'illnessRate', value: basisPoints(60_00), when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
