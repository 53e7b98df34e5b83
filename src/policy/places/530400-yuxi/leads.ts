import type { Lead } from '../../adoption/lead'

const page = { title: '关于红塔区2026年度城乡居民基本医疗保险参保缴费通告', issuer: '玉溪市红塔区医保局、税务局（论坛转发）', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2025-10-10', when: { insurance: 'resident', name: '红塔区' }, why: '只说红塔区，不能当全市的。' },
  { ...page, field: 'payTo', value: '2026-02-25', when: { insurance: 'resident', name: '红塔区' }, why: '只说红塔区，不能当全市的。' }
]

export default leads
