import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '2026城乡居民医保缴费时间 开始与截止日期汇总', issuer: 'php中文网转载', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2025-10-09', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page, field: 'payTo', value: '2025-12-31', when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
