import { fen } from '@/domain/money/fen'
import type { Lead } from '../../adoption/lead'

const page = { title: '兴县人民政府办公室关于做好2026年度城乡居民基本医疗保险缴费工作的通知', issuer: '兴县人民政府办公室（兴政办发〔2025〕24号）', year: 2026, readOn: '2026-11-27' } as const
const page2 = { title: '关于2026年度城乡居民基本医疗保险参保缴费有关事项的通知（吕梁市，吕医保发[2025]35号精神）', issuer: '网易号镜像', year: 2026, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(400_00), when: { insurance: 'resident', name: '兴县' }, why: '只说兴县，不能当全市的。' },
  { ...page, field: 'payFrom', value: '2025-10-17', when: { insurance: 'resident', name: '兴县' }, why: '只说兴县，不能当全市的。' },
  { ...page, field: 'payTo', value: '2026-02-25', when: { insurance: 'resident', name: '兴县' }, why: '只说兴县，不能当全市的。' },
  { ...page2, field: 'premium', value: fen(400_00), when: { insurance: 'resident' }, why: '页面没写是哪个县级市，不能当全市的。' }
]

export default leads
