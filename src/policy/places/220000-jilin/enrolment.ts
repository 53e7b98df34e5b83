import type { EnrolmentPack, StartRule } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalIncentive as national } from '../000000-nation/enrolment'

const { claim, exact, inferred } = enrolmentPens({}, '2026-11-28')

const season = claim('jilinNews2026', '第三段', '集中缴费 2025-11-01 至 2026-02-28')
const raises = claim('jilinNews2026', '第三段', '连续参保满 4 年，每年加 4000 元')

const jilin: EnrolmentPack = {
  areaCode: '220000',
  areaName: '吉林省',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [season],
        readings: [[{ from: '2025-11-01', to: '2025-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。'
      }),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('jilinNews2026', '第三段', '2026 年度'))
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
  premiums: [{ year: 2026, rows: [{ name: '没有长护险试点的地方', amount: exact(fen(400_00), claim('jilinNews2026', '第三段', '个人 400 元（没有长护险试点的地方）')) }] }],
  incentive: {
    afterYears: exact(4, raises),
    perYear: exact(fen(4_000_00), raises),
    perZeroClaimYear: national.perZeroClaimYear,
    most: national.most
  }
}

export default jilin
