import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2026城乡居民医保缴费标准全国统一吗', issuer: 'php中文网转载', year: 2026, readOn: '2026-11-27' } as const
const page2 = { title: '2026城乡居民医保缴费时间', issuer: 'php中文网转载', year: 2026, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '福州市医保住院报销比例是多少钱', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '福州职工医保报销比例2024年的标准', issuer: '聚合站 jiusongjiankang.com', year: 2024, readOn: '2026-11-27' })
const stayThree = stayLeads({ title: '福州医保统筹支付标准（2025）', issuer: '聚合站 jiusongjiankang.com', year: 2025, readOn: '2026-11-27' })
const stayFour = stayLeads({ title: '福州社区医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayFive = stayLeads({ title: '福州市医保住院报销比例是多少钱', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(450_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page2, field: 'payFrom', value: '2025-10-20', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  ...stayOne.starts({ insurance: 'employee', status: 'active' }, { primary: 300, secondary: 600, tertiary: 800 }),
  ...stayOne.rates({ insurance: 'employee', status: 'active' }, { primary: 88, secondary: 86, tertiary: 85 }),
  ...stayTwo.rates({ insurance: 'employee', status: 'active' }, { primary: 92, secondary: 88, tertiary: 85 }),
  stayThree.cap({ insurance: 'employee' }, 120000),
  ...stayFour.starts({ insurance: 'resident' }, { primary: 300, secondary: 600, tertiary: 800 }),
  ...stayFive.rates({ insurance: 'resident' }, { primary: 80, secondary: 65, tertiary: 55 })
]

export default leads
