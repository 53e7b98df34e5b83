import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '2026年城乡居民医保参保缴费启动（店门镇）', issuer: '衡山县人民政府', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '衡山县店门镇' }, why: '只说衡山县店门镇，不能当全市的。' },
  { ...page, field: 'payFrom', value: '2025-09-01', when: { insurance: 'resident', name: '衡山县店门镇' }, why: '只说衡山县店门镇，不能当全市的。' },
  { ...page, field: 'payTo', value: '2026-01-31', when: { insurance: 'resident', name: '衡山县店门镇' }, why: '只说衡山县店门镇，不能当全市的。' }
]

export default leads
