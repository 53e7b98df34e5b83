import { pensFor } from '@/domain/evidence/author'
import { definePack } from '../../pack'
import { seed001 } from '../../sources/seeds'

const CHECKED = '2026-11-22'
const sources = { seed001 } as const
const { claim, exact, conflict } = pensFor(sources, CHECKED)
const AT = '推荐文「和田地区医保政策解读」'

export default definePack({
  area: { code: '653200', name: '和田地区', short: '和田', province: '新疆', kind: 'city', parent: '650000' },
  review: { on: CHECKED },
  sources,
  write: () => ({
    years: [],
    facts: [
      {
        id: '653200.premium',
        topic: '缴费',
        question: '职工医保缴多少',
        answer: exact('单位按工资总额 8.5%，个人 2%，退休不再缴。灵活就业也可参加。', claim('seed001', AT, '单位 8.5%、个人 2%，退休个人不缴'))
      },
      {
        id: '653200.premium-2020',
        topic: '缴费',
        question: '2020 年减征到多少',
        // P16
        answer: conflict({
          claims: [claim('seed001', AT, '2020 年 2–6 月减征至 3.25%')],
          readings: [['2020 年 2 到 6 月阶段性减征，只作历史。', '只作历史', [0]]],
          aside: [['单位费率减到 3.25%。', '对不上', [0]]],
          why: '8.5% 减半是 4.25%；3.25% 是 6.5% 的一半。原文两个数对不上，没有采用。'
        })
      }
    ],
    notModelled: [{ topic: '住院、门诊、大病、异地', why: '没找到和田的起付线、比例和限额，不估算。' }]
  })
})
