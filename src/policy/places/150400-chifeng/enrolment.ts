import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const season = claim('chifengPage2025', '二、三', '集中缴费 2024-09-01 至 2025-02-28')
const wait = claim('chifengPage2025', '二、三', '固定等 3 个月，每多断 1 年加 1 个月')

const chifeng: EnrolmentPack = {
  areaCode: '150400',
  areaName: '赤峰市',
  windows: [
    {
      year: 2025,
      pay: inferred({
        claims: [season],
        readings: [[{ from: '2024-09-01', to: '2024-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。'
      }),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('chifengPage2025', '二、三', '2025 年度'))
    }
  ],
  late: [
    {
      year: 2025,
      pay: exact({ from: '2025-01-01', to: '2025-02-28' } as const, season),
      start: inferred<StartRule>({
        claims: [season],
        readings: [[{ kind: 'payDay' }, '缴费当天', []], [{ kind: 'coverStart' }, '从 1 月 1 日', []]],
        why: '来源没写 1 月起缴的从哪天享受，两种都列。'
      })
    }
  ],
  premiums: [{ year: 2025, rows: [{ amount: exact(fen(400_00), claim('chifengPage2025', '正文', '个人 400 元')) }] }],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, wait), addedPerYear: exact(1, wait) }
}

export default chifeng
