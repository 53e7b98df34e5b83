import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '新农合2026收费时间 各地安排汇总', issuer: 'php中文网转载', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2025-10-10', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page, field: 'payTo', value: '2025-12-25', when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
