import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '山东灵活就业医保月缴费', issuer: '九颂健康', year: null, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(397_44), when: { insurance: 'flexible', name: '每月，统账结合' }, why: MACHINE_ALONE }
]

export default leads
