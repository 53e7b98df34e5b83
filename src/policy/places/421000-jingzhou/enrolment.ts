import type { EnrolmentPack, StartRule } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalNewborn } from '../000000-nation/enrolment'

const { claim, exact, inferred } = enrolmentPens({}, '2026-11-28')

const season = claim('hubeiNews2026', '第二段', '荆州市医保局的参保指南：集中缴费 2025-10 至 2026-02-28')
const raises = claim('hubeiNews2026', '连续参保与零报销均有激励', '满 4 年每年加 3000 元，没报销加 3000 元，最多 20%')

const jingzhou: EnrolmentPack = {
  areaCode: '421000',
  areaName: '荆州市',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [season],
        readings: [[{ to: '2025-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。10 月几日开始也没写。'
      }),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('hubeiNews2026', '第二段', '2026 年度'))
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
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('hubeiNews2026', '第二段', '个人 400 元')) }] }],
  newborn: { ...nationalNewborn, freeYears: exact(1, claim('hubeiNews2026', '第二段', '出生当年免缴')) },
  incentive: {
    afterYears: exact(4, raises),
    perYear: exact(fen(3_000_00), raises),
    perZeroClaimYear: exact(fen(3_000_00), raises),
    most: exact({ share: bp(20_00) }, raises)
  }
}

export default jingzhou
