import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '天津居民医保缴费时间', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stay = stayLeads({ title: '2025年天津城乡居民医保报销标准', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '低档、学生儿童' }, why: MACHINE_ALONE },
  { ...page, field: 'premium', value: fen(1_030_00), when: { insurance: 'resident', name: '高档' }, why: MACHINE_ALONE },
  stay.cap({ insurance: 'resident' }, 250000)
]

export default leads
