import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '宜城推进2026年度城乡居民医保参保', issuer: '宜城新闻网', year: 2026, readOn: '2026-11-27' } as const

const stay = stayLeads({ title: '老河口居民医保报销比例', issuer: '聚合站 jiusongjiankang.com', year: null, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '宜城市' }, why: '只说宜城市，不能当全市的。' },
  ...stay.starts({ insurance: 'resident', name: '老河口' }, { primary: 200, secondary: 500, tertiary: 900 }, '页面说的是老河口，是襄阳下面的县级市。'),
  ...stay.rates({ insurance: 'resident', name: '老河口' }, { primary: 90, secondary: 75, tertiary: 60 }, '页面说的是老河口，是襄阳下面的县级市。')
]

export default leads
