import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '2026年度义乌城乡居民医保、长护险及金惠保开始征缴', issuer: '义乌网（镜像）', year: 2026, readOn: '2026-11-27' } as const
const page2 = { title: '中小学生2026年度城乡居民基本医疗保险、长期护理保险、金惠保缴费政策告知', issuer: '金华市医疗保障局', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(2_650_00), when: { insurance: 'resident', name: '义乌市二档' }, why: '只说义乌市，不能当全市的。' },
  { ...page, field: 'premium', value: fen(670_00), when: { insurance: 'resident', name: '义乌市三档' }, why: '只说义乌市，不能当全市的。' },
  { ...page2, field: 'payFrom', value: '2025-10-13', when: { insurance: 'resident', name: '市区学生' }, why: '只是市区学生这一批的日子，不是全市的集中期。' },
  { ...page2, field: 'payTo', value: '2025-10-20', when: { insurance: 'resident', name: '市区学生' }, why: '只是市区学生这一批的日子，不是全市的集中期。' }
]

export default leads
