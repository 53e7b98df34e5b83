import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '2026年城乡居民医疗保险缴费截止时间', issuer: 'sztui.cn汇编', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(410_00), when: { insurance: 'resident', name: '成年人' }, why: MACHINE_ALONE },
  { ...page, field: 'premium', value: fen(380_00), when: { insurance: 'resident', name: '学生、未成年人' }, why: MACHINE_ALONE },
  { ...page, field: 'payTo', value: '2025-12-31', when: { insurance: 'resident', name: '茌平区' }, why: MACHINE_ALONE }
]

export default leads
