import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalNewborn, nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const xinjiangBingtuan: EnrolmentPack = {
  areaCode: '659000',
  areaName: '新疆生产建设兵团',
  windows: [
    {
      year: 2026,
      pay: exact({ to: '2025-12-31' } as const, claim('xinjiangBingtuanNews2026', '第二段', '集中缴费到 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('xinjiangBingtuanNews2026', '第二段', '2026 年度'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('xinjiangBingtuanNews2026', '首段', '个人 400 元')) }] }],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('xinjiangBingtuanNews2026', '第二段', '断缴的至少等 3 个月')) },
  newborn: { ...nationalNewborn, freeYears: exact(1, claim('xinjiangBingtuanNews2026', '第三段', '父母一方在兵团参保的，新生儿免缴，享受到次年 12-31')) }
}

export default xinjiangBingtuan
