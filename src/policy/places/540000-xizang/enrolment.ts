import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const raises = claim('xizangNews2026', '激励机制一段', '满 4 年每年加 4000 元，没报销加 4000 元，最多 20%')

const xizang: EnrolmentPack = {
  areaCode: '540000',
  areaName: '西藏自治区',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-11-01', to: '2026-01-31' } as const, claim('xizangNotice2026', '集中缴费期/享受期限', '集中缴费 2025-11-01 至 2026-01-31'), claim('xizangNotice2026', '集中缴费期/享受期限', '集中缴费到 2026-01-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('xizangNotice2026', '集中缴费期/享受期限', '享受 2026-01-01 至 2026-12-31'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '高档', grade: '高档', amount: exact(fen(400_00), claim('xizangNotice2026', '缴费档次', '高档 400 元'), claim('xizangNotice2026', '缴费档次', '高档 400 元')) },
        { name: '低档', grade: '低档', amount: exact(fen(240_00), claim('xizangNotice2026', '缴费档次', '低档 240 元'), claim('xizangNotice2026', '缴费档次', '低档 240 元')) }
      ]
    }
  ],
  incentive: {
    afterYears: exact(4, raises),
    perYear: exact(fen(4_000_00), raises),
    perZeroClaimYear: exact(fen(4_000_00), raises),
    most: exact({ share: bp(20_00) }, raises)
  }
}

export default xizang
