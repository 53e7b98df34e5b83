import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '2025年灵活就业人员医保缴费', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(430_62), when: { insurance: 'flexible', name: '每月' }, why: MACHINE_ALONE }
]

export default leads
