import type { Lead } from '../../adoption/lead'

const page = { title: '2026年度大学生参保缴费指南', issuer: '德州市税务局、医保局（转载）', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2025-09-01', when: { insurance: 'resident', name: '大学生' }, why: '只说大学生。' },
  { ...page, field: 'payTo', value: '2025-12-31', when: { insurance: 'resident', name: '大学生' }, why: '只说大学生。' }
]

export default leads
