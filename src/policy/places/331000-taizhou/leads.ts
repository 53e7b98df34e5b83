import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const leads: readonly Lead[] = [
  {
    title: '2025年台州医保缴费标准',
    issuer: '聚合站 qm120.com',
    year: 2025,
    readOn: '2026-11-22',
    field: 'premium',
    value: fen(615_00),
    when: { insurance: 'resident' },
    why: MACHINE_ALONE
  }
]

export default leads
