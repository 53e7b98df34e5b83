import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '安徽省2026年度城乡居民医保集中缴费提醒', issuer: 'ruicenter.com', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident' }, why: '页面自己写的是「可能」。' }
]

export default leads
