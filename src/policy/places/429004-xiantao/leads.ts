import type { Lead } from '../../adoption/lead'

const leads: readonly Lead[] = [
  {
    title: '务必在2月28日前完成!事关仙桃人的医保',
    issuer: '江汉热线论坛',
    year: 2026,
    readOn: '2026-11-28',
    field: 'payTo',
    value: '2026-02-28',
    when: { insurance: 'resident' },
    why: '只见标题，正文没有读到，开始日和金额不知道。'
  }
]

export default leads
