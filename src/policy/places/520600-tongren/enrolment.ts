import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalNewborn, nationalWaiting } from '../000000-nation/enrolment'

const { claim, exact } = enrolmentPens({}, '2026-11-28')

const IN_WINDOW = '（一）集中征缴期参保缴费'
const LATER = '（二）零星征缴期参保缴费'

const tongren: EnrolmentPack = {
  areaCode: '520600',
  areaName: '铜仁市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-09-28', to: '2026-02-28' } as const, claim('tongrenOffice2026', IN_WINDOW, '集中征缴期 2025-09-28 至 2026-02-28')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('tongrenOffice2026', IN_WINDOW, '集中征缴期内缴的，2026-01-01 起享受'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [{ amount: exact(fen(400_00), claim('tongrenOffice2026', LATER, '个人缴费标准 400 元')) }],
      later: [{ from: '2026-03-01', amount: exact(fen(1_100_00), claim('tongrenOffice2026', LATER, '集中征缴期外，个人 400 元加政府补助 700 元，1100 元都自己缴')) }]
    }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ days: 90 }, claim('tongrenOffice2026', LATER, '缴费之日起 90 日后（不含 90 日）享受')) },
  newborn: { ...nationalNewborn, within: exact<Wait>({ days: 90 }, claim('tongrenOffice2026', `${LATER} 3`, '出生 90 天以内参保，从出生之日起享受')) }
}

export default tongren
