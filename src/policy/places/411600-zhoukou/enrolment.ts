import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const wait = claim('zhoukouNews2025', '「错过集中缴费期」一段', '固定等 3 个月，每多断 1 年加 1 个月')

const zhoukou: EnrolmentPack = {
  areaCode: '411600',
  areaName: '周口市',
  windows: [
    {
      year: 2025,
      pay: exact({ to: '2024-12-31' } as const, claim('zhoukouNews2025', '首段', '集中缴费到 2024-12-31')),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('zhoukouNews2025', '首段', '享受 2025-01-01 至 2025-12-31'))
    }
  ],
  premiums: [{ year: 2025, rows: [{ amount: exact(fen(400_00), claim('zhoukouNews2025', '正文第二段', '个人 400 元')) }] }],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, wait), addedPerYear: exact(1, wait) }
}

export default zhoukou
