import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '灵活就业人员的医保缴费金额', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(6_149_88), when: { insurance: 'flexible', name: '一年，不含大额 423.24 元' }, why: MACHINE_ALONE }
]

export default leads
