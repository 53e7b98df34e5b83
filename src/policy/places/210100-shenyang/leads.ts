import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '新农合2026收费时间是什么时候 各地安排汇总', issuer: 'php中文网转载', year: 2026, readOn: '2026-11-27' } as const
const page2 = { title: '沈阳市医疗保险缴费起始时间', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2025-10-10', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page, field: 'payTo', value: '2025-12-25', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page2, field: 'premium', value: fen(484_38), when: { insurance: 'flexible', name: '每月' }, why: MACHINE_ALONE }
]

export default leads
