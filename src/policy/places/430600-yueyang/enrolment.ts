import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalNewborn, nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const season = claim('yueyangNotice2026', '首段', '集中缴费到 2026-01-31')
const raises = claim('yueyangNotice2026', '第五段', '满 4 年每年加 5000 元，没报销加 5000 元，最多 20%')
const ways = claim('yueyangNotice2026', '第三、四段', '湘税社保、乡镇村社区网点、代收银行')

const yueyang: EnrolmentPack = {
  areaCode: '430600',
  areaName: '岳阳市',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [season],
        readings: [[{ to: '2025-12-31' } as const, '12-31 前', [0]]],
        why: '1 月起缴的从哪天享受没写，所以分开列。'
      }),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('yueyangNotice2026', '首段', '2026 年度'))
    }
  ],
  late: [
    {
      year: 2026,
      pay: exact({ from: '2026-01-01', to: '2026-01-31' } as const, season),
      start: inferred<StartRule>({
        claims: [season],
        readings: [[{ kind: 'payDay' }, '缴费当天', []], [{ kind: 'coverStart' }, '从 1 月 1 日', []]],
        why: '来源没写 1 月起缴的从哪天享受，两种都列。'
      })
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('yueyangNotice2026', '第二段', '个人 400 元')) }] }],
  channels: [
    { name: '湘税社保', path: '微信小程序或 APP；选普通居民或大学生入口', evidence: exact(true as const, ways) },
    { name: '乡镇村社区网点、代收银行', evidence: exact(true as const, ways) }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('yueyangNotice2026', '第二段', '集中期外缴的，等 3 个月，缴 1100 元')) },
  newborn: { ...nationalNewborn, freeYears: exact(1, claim('yueyangNotice2026', '第五段', '2026 年省内参保、父母一方参保的，出生当年免缴')) },
  incentive: {
    afterYears: exact(4, raises),
    perYear: exact(fen(5_000_00), raises),
    perZeroClaimYear: exact(fen(5_000_00), raises),
    most: exact({ share: bp(20_00) }, raises)
  }
}

export default yueyang
