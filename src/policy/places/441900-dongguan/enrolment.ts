import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalNewborn } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const dongguan: EnrolmentPack = {
  areaCode: '441900',
  areaName: '东莞市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-09-01', to: '2025-12-30' } as const, claim('dongguanNotice2026', '集中缴费期', '集中缴费 2025-09-01 至 2025-12-30')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('dongguanNotice2026', '集中缴费期', '享受 2026 全年'))
    }
  ],
  newborn: { ...nationalNewborn, within: exact<Wait>({ months: 6 }, claim('dongguanNotice2026', '2.新生儿', '出生 6 个月内参保，从出生追溯')), bothYears: exact(true as const, claim('dongguanNotice2026', '2.新生儿', '跨年度的，再缴第二年度全年')) }
}

export default dongguan
