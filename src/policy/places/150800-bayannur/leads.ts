import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '重要提醒!开始缴费啦!（临河区）', issuer: '巴彦淖尔市临河区医保局（河套融媒）', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '临河区' }, why: '只说临河区，不能当全市的。' },
  { ...page, field: 'payFrom', value: '2025-09-01', when: { insurance: 'resident', name: '临河区' }, why: '只说临河区，不能当全市的。' },
  { ...page, field: 'payTo', value: '2025-12-31', when: { insurance: 'resident', name: '临河区' }, why: '只说临河区，不能当全市的。' }
]

export default leads
