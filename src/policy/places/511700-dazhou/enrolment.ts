import type { EnrolmentPack, StartRule } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const season = claim('dazhouNotice2026', '参保缴费时间', '集中缴费 2025-10-20 至 2026-02-28')
const ways = claim('dazhouNotice2026', '缴费方式(7种)', '达州税务公众号、微信、支付宝、四川医保公共服务平台小程序、银行 APP、办税服务厅')

const dazhou: EnrolmentPack = {
  areaCode: '511700',
  areaName: '达州市',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [season],
        readings: [[{ from: '2025-10-20', to: '2025-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。'
      }),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('dazhouNotice2026', '参保缴费时间', '2026 年度'))
    }
  ],
  late: [
    {
      year: 2026,
      pay: exact({ from: '2026-01-01', to: '2026-02-28' } as const, season),
      start: inferred<StartRule>({
        claims: [season],
        readings: [[{ kind: 'payDay' }, '缴费当天', []], [{ kind: 'coverStart' }, '从 1 月 1 日', []]],
        why: '来源没写 1 月起缴的从哪天享受，两种都列。'
      })
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('dazhouNotice2026', '缴费标准/特殊群体资助', '个人 400 元')) }] }],
  aid: [
    { hardship: ['extremePoverty', 'orphan', 'severeDisability'], share: exact(bp(100_00), claim('dazhouNotice2026', '缴费标准/特殊群体资助', '特困、孤儿、重度残疾个人不缴')) },
    { hardship: ['minimumLiving', 'lowIncomeEdge'], share: exact(bp(75_00), claim('dazhouNotice2026', '缴费标准/特殊群体资助', '低保、监测对象资助 300 元')) }
  ],
  channels: [
    { name: '达州税务公众号', path: '四川省电子税务局', evidence: exact(true as const, ways) },
    { name: '微信', path: '城市服务 → 四川社保缴纳', evidence: exact(true as const, ways) },
    { name: '支付宝', path: '市民中心 → 社保缴费', evidence: exact(true as const, ways) },
    { name: '四川医保公共服务平台小程序', path: '个人账户代缴，或医保钱包缴费', evidence: exact(true as const, ways) },
    { name: '银行 APP、办税服务厅', evidence: exact(true as const, ways) }
  ]
}

export default dazhou
