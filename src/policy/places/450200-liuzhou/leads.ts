import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '鹿寨县动员群众缴纳2026年度城乡居民医保', issuer: '网易号（镜像站）', year: 2026, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '柳州职工医保住院报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '柳州市居民医保可以报销多少', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '鹿寨县' }, why: '只说鹿寨县平山镇，不能当全市的。' },
  ...stayOne.starts({ insurance: 'employee', status: 'active' }, { secondary: 600, tertiary: 800 }),
  ...stayOne.rates({ insurance: 'employee', status: 'active' }, { primary: 92, secondary: 87, tertiary: 82 }),
  ...stayOne.rates({ insurance: 'employee', status: 'retired' }, { primary: 94, secondary: 89, tertiary: 84 }),
  ...stayTwo.rates({ insurance: 'resident' }, { primary: 90, secondary: 70, tertiary: 60 }),
  stayTwo.cap({ insurance: 'resident' }, 200000)
]

export default leads
