import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '2026年度城乡居民医保集中参保缴费进入倒计时', issuer: '丹阳新闻网', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(495_00), when: { insurance: 'resident', name: '丹阳市' }, why: '只说丹阳市，不能当全市的。' },
  { ...page, field: 'payTo', value: '2025-12-31', when: { insurance: 'resident', name: '丹阳市' }, why: '只说丹阳市，不能当全市的。' }
]

export default leads
