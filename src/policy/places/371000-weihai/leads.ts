import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '2026年城乡居民医疗保险缴费截止时间', issuer: 'sztui.cn汇编', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payTo', value: '2025-12-31', when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
