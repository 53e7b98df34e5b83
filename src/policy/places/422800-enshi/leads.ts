import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '缴费标准不变 困难群众有资助', issuer: '同城（咸丰县曲江镇）', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '咸丰县曲江镇' }, why: '只说咸丰县曲江镇，不能当全市的。' }
]

export default leads
