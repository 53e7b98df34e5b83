import { MACHINE_ALONE, type Lead } from '../../adoption/lead'
import { stayLeads } from '../../leads-pen'

const page = { title: '2026年城乡居民医疗保险缴费截止时间', issuer: 'sztui.cn', year: 2026, readOn: '2026-11-27' } as const

const stay = stayLeads({ title: '2026 年珠海学生及未成年人居民医保', issuer: '聚合站 kaowaiyu.cn（与 jiusongjiankang 同族）', year: 2026, readOn: '2026-11-27' })

const leads: readonly Lead[] = [
  { ...page, field: 'payTo', value: '2026-02-28', when: { insurance: 'resident' }, why: MACHINE_ALONE },
  ...stay.starts({ insurance: 'resident', name: '学生和未成年' }, { tertiary: 500 }),
  ...stay.rates({ insurance: 'resident', name: '学生和未成年' }, { tertiary: 75 }),
  stay.cap({ insurance: 'resident', name: '学生和未成年' }, 400000)
]

export default leads
