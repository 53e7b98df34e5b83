import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const anhui: EnrolmentPack = {
  areaCode: '340000',
  areaName: '安徽省',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-20', to: '2025-12-31' } as const, claim('anhuiPage2026', '前三段', '集中缴费 2025-10-20 至 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('anhuiPage2026', '前三段', '2026 年度'))
    }
  ],
  late: [
    {
      year: 2026,
      pay: exact({ from: '2026-01-01', to: '2026-02-28' } as const, claim('anhuiPage2026', '前三段', '2026-01-01 至 2026-02-28 还可以缴')),
      start: exact<StartRule>({ kind: 'dayAfter' }, claim('anhuiPage2026', '前三段', '1–2 月缴的，缴费次日起享受'))
    }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('anhuiPage2026', '前三段', '3 月 1 日起缴的，等 3 个月')) }
}

export default anhui
