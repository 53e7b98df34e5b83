import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '2026城乡居民医保缴费标准全国统一吗', issuer: 'php中文网转载', year: 2026, readOn: '2026-11-27' } as const
const page2 = { title: '2026城乡居民医保缴费时间', issuer: 'php中文网转载', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(450_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page2, field: 'payFrom', value: '2025-10-20', when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
