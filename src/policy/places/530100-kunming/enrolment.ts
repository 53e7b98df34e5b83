import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const season = claim('kunmingNews2025', '二、三', '集中缴费 2024-09-01 至 2025-02-25')

const kunming: EnrolmentPack = {
  areaCode: '530100',
  areaName: '昆明市',
  windows: [
    {
      year: 2025,
      pay: inferred({
        claims: [season],
        readings: [[{ from: '2024-09-01', to: '2024-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。'
      }),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('kunmingNews2025', '二、三', '2025 年度'))
    }
  ],
  late: [
    {
      year: 2025,
      pay: exact({ from: '2025-01-01', to: '2025-02-25' } as const, season),
      start: inferred<StartRule>({
        claims: [season],
        readings: [[{ kind: 'payDay' }, '缴费当天', []], [{ kind: 'coverStart' }, '从 1 月 1 日', []]],
        why: '来源没写 1 月起缴的从哪天享受，两种都列。'
      })
    }
  ],
  premiums: [{ year: 2025, rows: [{ amount: exact(fen(400_00), claim('kunmingNews2025', '一、四', '个人 400 元')) }], later: [{ from: '2025-07-01', amount: exact(fen(1_070_00), claim('kunmingNews2025', '二、三', '2025-07-01 至 12-25 缴的 1070 元')) }] }],
  aid: [
    { hardship: ['minimumLiving'], share: exact(bp(30_00), claim('kunmingNews2025', '一、四', '2025 年度低保个人缴 280 元')) },
    { hardship: ['lowIncomeEdge'], share: exact(bp(45_00), claim('kunmingNews2025', '一、四', '2025 年度监测对象个人缴 220 元')) },
    { hardship: ['severeDisability'], share: exact(bp(100_00), claim('kunmingNews2025', '一、四', '2025 年度本地户籍残疾人个人不缴')) }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('kunmingNews2025', '二、三', '集中期外缴的，等 3 个月')) }
}

export default kunming
