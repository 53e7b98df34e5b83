import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2026年城乡居民医保参保缴费启动（店门镇）', issuer: '衡山县人民政府', year: 2026, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '衡阳职工医保住院报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '湖南衡阳县职工医保门诊起付线', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '衡山县店门镇' }, why: '只说衡山县店门镇，不能当全市的。' },
  { ...page, field: 'payFrom', value: '2025-09-01', when: { insurance: 'resident', name: '衡山县店门镇' }, why: '只说衡山县店门镇，不能当全市的。' },
  { ...page, field: 'payTo', value: '2026-01-31', when: { insurance: 'resident', name: '衡山县店门镇' }, why: '只说衡山县店门镇，不能当全市的。' },
  ...stayOne.starts({ insurance: 'employee', status: 'active' }, { primary: 600, secondary: 800, tertiary: 1600 }),
  ...stayTwo.starts({ insurance: 'employee' }, { primary: 500, secondary: 800, tertiary: 1100 }, '页面说的是衡阳县。')
]

export default leads
