import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '东莞城镇居民医疗保险', issuer: '投保网', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(526_00), when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
