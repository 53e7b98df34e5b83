import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '湖南城乡居民医保缴费,这些人群可享免费或减半', issuer: '新浪财经（reportify摘要）', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2025-09-01', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page, field: 'payTo', value: '2026-01-31', when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
