import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '2026年居民医保缴费倒计时', issuer: '播客文字稿', year: 2026, readOn: '2026-11-27' } as const
const page2 = { title: '宁夏医保费用', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(800_00), when: { insurance: 'resident', name: '成年人' }, why: '播客口述，和往年一制一档的说法对不上。' },
  { ...page2, field: 'premium', value: fen(400_00), when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
