import { fen } from '@/domain/money/fen'
import { MACHINE_ALONE, type Lead } from '../../adoption/lead'

const page = { title: '南京灵活就业人员如何交医保', issuer: '有家健康网', year: null, readOn: '2026-11-27' } as const

const leads: readonly Lead[] = [
  { ...page, field: 'premium', value: fen(369_50), when: { insurance: 'flexible', name: '每月，含大病救助 10 元' }, why: MACHINE_ALONE }
]

export default leads
