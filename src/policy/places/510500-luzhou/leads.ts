import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2025年叙永县城乡居民医保', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const stayOne = stayLeads({ title: '泸州市泸县医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayTwo = stayLeads({ title: '泸州医保报销范围', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })
const stayThree = stayLeads({ title: '泸州市泸县医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '叙永县' }, why: MACHINE_ALONE },
  ...stayOne.starts({ insurance: 'employee' }, { primary: 500, secondary: 600, tertiary: 700 }, '页面说的是泸县。'),
  ...stayOne.rates({ insurance: 'employee' }, { primary: 90, secondary: 85, tertiary: 85 }, '页面说的是泸县。'),
  ...stayTwo.starts({ insurance: 'employee' }, { primary: 500, secondary: 600, tertiary: 700 }),
  ...stayTwo.rates({ insurance: 'employee' }, { primary: 95, secondary: 90, tertiary: 85 }),
  ...stayThree.starts({ insurance: 'resident' }, { primary: 200, secondary: 400, tertiary: 800 }, '页面说的是泸县。'),
  ...stayThree.rates({ insurance: 'resident' }, { primary: 90, secondary: 80, tertiary: 60 }, '页面说的是泸县。')
]

export default leads
