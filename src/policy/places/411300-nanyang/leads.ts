import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '南阳居民医保缴费截止时间', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2024-10-10', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page, field: 'payTo', value: '2024-12-31', when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
