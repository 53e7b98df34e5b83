import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '2026年度城乡居民基本医疗保险参保筹资工作会议召开', issuer: '黄山市（屯溪，镜像站）', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident' }, why: '页面没写市名，按「在屯召开」推是黄山。' }
]

export default leads
