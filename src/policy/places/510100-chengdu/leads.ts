import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '2025年成都灵活就业人员医保最低缴费', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(453_92), when: { insurance: 'flexible', name: '每月最少' }, why: MACHINE_ALONE }
]

export default leads
