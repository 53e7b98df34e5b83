import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '2026年度城乡居民医保集中缴费期', issuer: 'php中文网转载', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '阳西县' }, why: MACHINE_ALONE }
]

export default leads
