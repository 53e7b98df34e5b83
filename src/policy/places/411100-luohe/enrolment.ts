import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const wait = claim('luoheNews2026', '「与往年不同」一段', '固定等 3 个月，每多断 1 年加 1 个月')

const luohe: EnrolmentPack = {
  areaCode: '411100',
  areaName: '漯河市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-09-29', to: '2025-12-31' } as const, claim('luoheNews2026', '第二、三段', '集中缴费 2025-09-29 至 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('luoheNews2026', '第二、三段', '享受 2026-01-01 至 2026-12-31'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('luoheNews2026', '第二段', '个人 400 元')) }] }],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, wait), addedPerYear: exact(1, wait) }
}

export default luohe
