import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalNewborn } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const chuzhou: EnrolmentPack = {
  areaCode: '341100',
  areaName: '滁州市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-15', to: '2025-12-31' } as const, claim('chuzhouNotice2026', '一、（一）', '集中缴费 2025-10-15 至 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('chuzhouNotice2026', '一、（一）', '享受 2026-01-01 至 2026-12-31'))
    }
  ],
  late: [
    {
      year: 2026,
      pay: exact({ from: '2026-01-01', to: '2026-02-28' } as const, claim('chuzhouNotice2026', '一、（一）', '2026-01-01 至 2026-02-28 还可以缴')),
      start: exact<StartRule>({ kind: 'dayAfter' }, claim('chuzhouNotice2026', '一、（一）', '1 月 1 日至 2 月底前缴的，缴费次日起享受'))
    }
  ],
  newborn: { ...nationalNewborn, within: exact<Wait>({ days: 90 }, claim('chuzhouNotice2026', '一、（二）', '出生 90 天内参保')) }
}

export default chuzhou
