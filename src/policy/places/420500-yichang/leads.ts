import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2月28日截止！城乡居民医保缴费要抓紧！', issuer: '宜都医保（宜都融媒）', year: 2026, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '湖北宜昌职工医保报销额度', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '宜昌居民普通住院与异地就医报销', issuer: '聚合站 bkwk.cn', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '宜都市' }, why: '只说宜都市，不能当全市的。' },
  { ...page, field: 'payTo', value: '2026-02-28', when: { insurance: 'resident', name: '宜都市' }, why: '只说宜都市，不能当全市的。' },
  ...stayOne.starts({ insurance: 'employee', name: '甲类' }, { primary: 300, secondary: 600, tertiary: 1000 }),
  ...stayOne.rates({ insurance: 'employee', name: '甲类' }, { primary: 90, secondary: 88, tertiary: 85 }),
  ...stayTwo.starts({ insurance: 'resident', name: '甲类' }, { primary: 200, secondary: 500, tertiary: 1000 }),
  ...stayTwo.rates({ insurance: 'resident', name: '甲类' }, { primary: 90, secondary: 75, tertiary: 60 }),
  stayTwo.cap({ insurance: 'resident', name: '甲类' }, 150000)
]

export default leads
