import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalNewborn } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const ways = claim('baotouNotice2026', '第四段', '微信、支付宝、蒙速办、内蒙古电子税务局、银行网点、社区税务 POS 机')

const baotou: EnrolmentPack = {
  areaCode: '150200',
  areaName: '包头市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-09-25', to: '2025-12-31' } as const, claim('baotouNotice2026', '第一、三段', '集中缴费 2025-09-25 至 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('baotouNotice2026', '第一、三段', '从 2026-01-01 起享受'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('baotouNotice2026', '第二段', '个人 400 元')) }] }],
  aid: [
    { hardship: ['extremePoverty', 'orphan'], share: exact(bp(100_00), claim('baotouNotice2026', '第二段', '特困、孤儿个人不缴')) },
    { hardship: ['minimumLiving'], share: exact(bp(70_00), claim('baotouNotice2026', '第二段', '低保个人缴 120 元，资助 70%')) }
  ],
  channels: [
    { name: '微信', evidence: exact(true as const, ways) },
    { name: '支付宝', evidence: exact(true as const, ways) },
    { name: '蒙速办', evidence: exact(true as const, ways) },
    { name: '内蒙古电子税务局', evidence: exact(true as const, ways) },
    { name: '银行网点、社区税务 POS 机', evidence: exact(true as const, ways) }
  ],
  newborn: { ...nationalNewborn, within: exact<Wait>({ days: 90 }, claim('baotouNotice2026', '第三段', '出生 90 天内参保缴费，从出生之日起享受')) }
}

export default baotou
