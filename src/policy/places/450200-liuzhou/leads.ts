import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '鹿寨县动员群众缴纳2026年度城乡居民医保', issuer: '网易号（镜像站）', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '鹿寨县' }, why: '只说鹿寨县平山镇，不能当全市的。' }
]

export default leads
