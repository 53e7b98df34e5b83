import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '新农合2026收费时间是什么时候 各地安排汇总', issuer: 'php中文网转载', year: 2026, readOn: '2026-11-27' } as const
const page2 = { title: '沈阳市医疗保险缴费起始时间', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '沈阳退休职工住院报销', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '盘锦居民在沈阳住院', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'payFrom', value: '2025-10-10', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page, field: 'payTo', value: '2025-12-25', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page2, field: 'premium', value: fen(484_38), when: { insurance: 'flexible', name: '每月' }, why: MACHINE_ALONE },
  ...stayOne.starts({ insurance: 'employee', status: 'retired' }, { primary: 200, secondary: 300, tertiary: 600 }),
  ...stayOne.rates({ insurance: 'employee', status: 'retired' }, { primary: 94, secondary: 93, tertiary: 92 }),
  ...stayTwo.starts({ insurance: 'resident' }, { primary: 400, secondary: 600, tertiary: 800 }, '题目写的是盘锦居民，是不是沈阳的说不清。'),
  ...stayTwo.rates({ insurance: 'resident' }, { primary: 85, secondary: 80, tertiary: 75 }, '题目写的是盘锦居民，是不是沈阳的说不清。')
]

export default leads
