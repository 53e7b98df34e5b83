import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '2026年居民医保缴费倒计时', issuer: '播客文字稿', year: 2026, readOn: '2026-11-27' } as const
const page2 = { title: '2025年绍兴市城乡居民医保', issuer: '九颂健康', year: 2025, readOn: '2026-11-27' } as const
const page3 = { title: '2026年城乡居民医疗保险缴费截止时间', issuer: 'sztui.cn汇编', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(678_00), when: { insurance: 'resident', name: '18 岁以上' }, why: MACHINE_ALONE },
  { ...page2, field: 'premium', value: fen(668_00), when: { insurance: 'resident' }, why: MACHINE_ALONE },
  { ...page3, field: 'payTo', value: '2025-12-20', when: { insurance: 'resident', name: '新昌县' }, why: MACHINE_ALONE }
]

export default leads
