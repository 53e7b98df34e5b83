import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '札达县提醒广大城乡居民医疗保险参保人员', issuer: '札达县人社局（医保局）', year: 2026, readOn: '2026-11-27' } as const
const why = '只说札达县，不能当全地区的。'

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '札达县，最高档' }, why },
  { ...page, field: 'premium', value: fen(240_00), when: { insurance: 'resident', name: '札达县，最低档' }, why },
  { ...page, field: 'payFrom', value: '2025-11-01', when: { insurance: 'resident', name: '札达县' }, why },
  { ...page, field: 'payTo', value: '2026-01-31', when: { insurance: 'resident', name: '札达县' }, why }
]

export default leads
