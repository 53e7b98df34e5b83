import type { Lead } from '../../adoption/lead'

const page = { title: '【通知通告】城乡居民参保新变化', issuer: '阜新市医疗保障局', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payTo', value: '2025-12-30', when: { insurance: 'resident' }, why: '通知只是「建议」这天前缴，没写集中期到哪天。' }
]

export default leads
