import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '宜城推进2026年度城乡居民医保参保', issuer: '宜城新闻网', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '宜城市' }, why: '只说宜城市，不能当全市的。' }
]

export default leads
