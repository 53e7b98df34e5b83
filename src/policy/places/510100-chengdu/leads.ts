import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2025年成都灵活就业人员医保最低缴费', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stayTwo = stayLeads({ title: '成都市居民医保 2024 年报销新标准', issuer: '聚合站 jiusongjiankang.com', year: 2024, readOn: '2026-11-27' })
const stayThree = stayLeads({ title: '成都三甲医院报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(453_92), when: { insurance: 'flexible', name: '每月最少' }, why: MACHINE_ALONE },
  ...stayTwo.rates({ insurance: 'resident', name: '高档' }, { primary: 87, secondary: 82, tertiary: 68 }),
  ...stayTwo.rates({ insurance: 'resident', name: '低档' }, { primary: 85, secondary: 75, tertiary: 53 }),
  ...stayThree.starts({ insurance: 'resident' }, { tertiary: 500 })
]

export default leads
