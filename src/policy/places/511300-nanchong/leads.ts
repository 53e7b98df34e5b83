import type { Lead } from '../../adoption/lead'

const page = { title: '关于我校研究生参加2026年度城乡居民基本医疗保险的通知', issuer: '川北医学院研究生部', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2025-10-25', when: { insurance: 'resident' }, why: '学校的通知，日子印得不清楚。' },
  { ...page, field: 'payTo', value: '2026-02-28', when: { insurance: 'resident' }, why: '学校的通知，日子印得不清楚。' }
]

export default leads
