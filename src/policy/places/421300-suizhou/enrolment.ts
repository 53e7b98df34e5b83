import type { EnrolmentPack, StartRule } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const season = claim('suizhouNotice2026', '第二段', '集中缴费 2025-10-10 至 2026-02-28')

const suizhou: EnrolmentPack = {
  areaCode: '421300',
  areaName: '随州市',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [season],
        readings: [[{ from: '2025-10-10', to: '2025-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。'
      }),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('suizhouNotice2026', '第二段', '2026 年度'))
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
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('suizhouNotice2026', '第二段', '个人 400 元')) }] }]
}

export default suizhou
