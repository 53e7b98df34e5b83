import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '新农合2026收费时间 各地安排汇总', issuer: 'php中文网转载', year: 2026, readOn: '2026-11-27' } as const
const page2 = { title: '2025年度广州医保缴费基数', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2025-09-01', when: { insurance: 'resident' }, why: '机器写的网页，只写到 9 月，也没写后来的延长。' },
  { ...page2, field: 'premium', value: fen(498_88), when: { insurance: 'flexible', name: '每月最少' }, why: MACHINE_ALONE }
]

export default leads
