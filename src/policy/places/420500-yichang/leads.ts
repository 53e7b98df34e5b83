import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '2月28日截止！城乡居民医保缴费要抓紧！', issuer: '宜都医保（宜都融媒）', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '宜都市' }, why: '只说宜都市，不能当全市的。' },
  { ...page, field: 'payTo', value: '2026-02-28', when: { insurance: 'resident', name: '宜都市' }, why: '只说宜都市，不能当全市的。' }
]

export default leads
