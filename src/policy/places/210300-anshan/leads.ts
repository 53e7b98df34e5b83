import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '鞍山2025年城乡居民医保', issuer: '福道客', year: 2025, readOn: '2026-11-27' } as const
const page2 = { title: '新农合2026收费时间 各地安排汇总', issuer: 'php中文网转载', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(430_00), when: { insurance: 'resident', name: '成年人' }, why: MACHINE_ALONE },
  { ...page, field: 'premium', value: fen(290_00), when: { insurance: 'resident', name: '未成年人、大学生' }, why: MACHINE_ALONE },
  { ...page2, field: 'payFrom', value: '2025-10-10', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page2, field: 'payTo', value: '2026-02-28', when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
