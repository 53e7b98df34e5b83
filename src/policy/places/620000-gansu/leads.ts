import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '甘肃等省2026年度居民医保400元', issuer: '九霸策略（fanlatu）', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident' }, why: MACHINE_ALONE }
]

export default leads
