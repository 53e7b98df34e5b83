import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '天津居民医保缴费时间', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '天津市2024年医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2024, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '天津市2024年医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: 2024, readOn: '2026-11-27' })
const stayThree = stayLeads({ title: '2025年天津城乡居民医保报销标准', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '低档、学生儿童' }, why: MACHINE_ALONE },
  { ...page, field: 'premium', value: fen(1_030_00), when: { insurance: 'resident', name: '高档' }, why: MACHINE_ALONE },
  ...stayOne.starts({ insurance: 'employee' }, { primary: 800, secondary: 1100, tertiary: 1700 }),
  stayOne.cap({ insurance: 'employee' }, 450000),
  ...stayOne.rates({ insurance: 'employee', status: 'active', name: '12 万元以下' }, 85),
  ...stayTwo.starts({ insurance: 'resident' }, 500),
  stayTwo.cap({ insurance: 'resident' }, 250000),
  ...stayTwo.rates({ insurance: 'resident', name: '低档' }, { primary: 75, secondary: 70, tertiary: 65 }),
  ...stayTwo.rates({ insurance: 'resident', name: '高档' }, { primary: 85, secondary: 80, tertiary: 75 }),
  ...stayThree.starts({ insurance: 'resident' }, 500),
  stayThree.cap({ insurance: 'resident' }, 250000)
]

export default leads
