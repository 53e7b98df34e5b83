import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '2025年惠州医保缴纳时间和费用', issuer: '有家健康网', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page, field: 'payTo', value: '2025-02-28', when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
