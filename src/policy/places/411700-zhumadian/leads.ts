import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '河南城乡居民医疗保险的缴费截止日期', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payTo', value: '2024-12-31', when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
