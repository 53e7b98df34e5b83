import type { Lead } from '../../adoption/lead'

const page = { title: '正光街道:医保宣传进社区民生守护“零距离”', issuer: '碧江区融媒体中心', year: 2026, readOn: '2026-11-28' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2025-10-20', when: { insurance: 'resident', name: '碧江区' }, why: '只说碧江区，和市医保局的不一样。' },
  { ...page, field: 'payTo', value: '2025-12-31', when: { insurance: 'resident', name: '碧江区' }, why: '只说碧江区，和市医保局的不一样。' }
]

export default leads
