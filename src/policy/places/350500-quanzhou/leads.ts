import type { Lead } from '../../adoption/lead'

const page = { title: '2026年石狮城乡居民基本医保参保缴费', issuer: '石狮新闻镜像', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2025-10-20', when: { insurance: 'resident', name: '石狮市' }, why: '只说石狮市，不能当全市的。' },
  { ...page, field: 'payTo', value: '2025-12-31', when: { insurance: 'resident', name: '石狮市' }, why: '只说石狮市，不能当全市的。' }
]

export default leads
