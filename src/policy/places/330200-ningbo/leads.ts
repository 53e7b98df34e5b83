import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '宁波医疗保险的缴费标准', issuer: '九颂健康', year: null, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(770_00), when: { insurance: 'resident', name: '成年人' }, why: MACHINE_ALONE },
  { ...page, field: 'premium', value: fen(630_00), when: { insurance: 'resident', name: '未成年人' }, why: MACHINE_ALONE },
  { ...page, field: 'premium', value: fen(200_00), when: { insurance: 'resident', name: '大学生' }, why: MACHINE_ALONE }
]

export default leads
