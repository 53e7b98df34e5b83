import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const leads: readonly Lead[] = [
  {
    title: '武汉灵活就业医保缴费标准',
    issuer: '九颂健康',
    year: 2024,
    readOn: '2026-11-27',
    field: 'premium',
    value: fen(366_50),
    when: { insurance: 'flexible', name: '每月，2024-07 至 2025-06' },
    why: MACHINE_ALONE
  }
]

export default leads
