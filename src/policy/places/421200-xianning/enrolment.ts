import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalIncentive as national, nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const season = claim('xianningNews2026', '正文', '集中缴费 2025-10-09 至 2026-02-28')
const raises = claim('xianningNews2026', '5、6', '满 4 年每年加 3000 元，没报销加 3000 元')

const xianning: EnrolmentPack = {
  areaCode: '421200',
  areaName: '咸宁市',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [season],
        readings: [[{ from: '2025-10-09', to: '2025-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。'
      }),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('xianningNews2026', '正文', '2026 年度'))
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
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('xianningNews2026', '1、2', '个人 400 元')) }] }],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('xianningNews2026', '正文', '断 2025 年或没在集中期缴的，等 3 个月，2026-04-01 起')) },
  incentive: {
    afterYears: exact(4, raises),
    perYear: exact(fen(3_000_00), raises),
    perZeroClaimYear: exact(fen(3_000_00), raises),
    most: national.most
  }
}

export default xianning
