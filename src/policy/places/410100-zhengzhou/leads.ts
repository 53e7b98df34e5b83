import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '2025年郑州市灵活就业人员缴费标准', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(500_80), when: { insurance: 'flexible', name: '每月' }, why: '页面的乘法对不上：5008 元的 9% 不是 500.8 元。' }
]

export default leads
