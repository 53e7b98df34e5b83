import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const draft = { title: '四川居民医保参保激励（2025 年征求意见稿）', issuer: '转述页 reportify.cn', year: null, readOn: '2026-11-22' } as const

const leads: readonly Lead[] = [
  { ...draft, field: 'raise', value: fen(4_000_00), when: { insurance: 'resident', name: '连续参保满 4 年，每年' }, why: MACHINE_ALONE },
  { ...draft, field: 'raise', value: fen(4_000_00), when: { insurance: 'resident', name: '没报销的次年' }, why: MACHINE_ALONE }
]

export default leads
