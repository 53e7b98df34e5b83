import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalNewborn, nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact, inferred } = enrolmentPens(own, '2026-11-28')

const shaanxi: EnrolmentPack = {
  areaCode: '610000',
  areaName: '陕西省',
  windows: [
    {
      year: 2026,
      pay: inferred({
        claims: [claim('shaanxiNotice2026', '三、', '集中缴费 2025-10 至 2025-12-25'), claim('shaanxiNews2026', '标题', '集中缴费到 2025-12-25')],
        readings: [[{ from: '2025-10-01', to: '2025-12-25' } as const, '按整月', [0, 1]]],
        why: '通知只写 2025 年 10 月起，按 10 月 1 日算；报纸也写到 12-25 止。'
      }),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('shaanxiNotice2026', '三、', '连续参保的，享受 2026 全年'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('shaanxiNotice2026', '二、缴费标准', '个人 400 元')) }] }],
  aid: [
    { hardship: ['extremePoverty', 'orphan'], share: exact(bp(100_00), claim('shaanxiNotice2026', '二、缴费标准', '特困、孤儿个人不缴')) },
    { hardship: ['minimumLiving', 'lowIncomeEdge'], share: exact(bp(72_50), claim('shaanxiNotice2026', '二、缴费标准', '低保、监测对象个人缴 110 元')) }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('shaanxiNotice2026', '三、', '没连续参保的等 3 个月，享受 2026-04-01 至 12-31')) },
  newborn: { ...nationalNewborn, within: exact<Wait>({ days: 90 }, claim('shaanxiNotice2026', '三、末段', '出生 90 天内参保，从出生之日起享受')), later: exact([{ upToMonths: 'open', wait: { months: 1 } }] as const, claim('shaanxiNotice2026', '三、末段', '90 天后缴的，缴费次月起')) }
}

export default shaanxi
