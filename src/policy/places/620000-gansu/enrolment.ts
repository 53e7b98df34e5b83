import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const gansu: EnrolmentPack = {
  areaCode: '620000',
  areaName: '甘肃省',
  windows: [
    {
      year: 2025,
      pay: exact({ from: '2024-09-10', to: '2024-12-25' } as const, claim('gansuNews2025', '第二段', '集中缴费 2024-09-10 至 2024-12-25')),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('gansuNews2025', '第二段', '2025 年度'))
    }
  ],
  late: [
    {
      year: 2025,
      pay: exact({ from: '2025-01-01', to: '2025-02-28' } as const, claim('gansuNews2025', '第二段', '2025-01-01 至 2025-02-28 还可以缴')),
      start: exact<StartRule>({ kind: 'wait' }, claim('gansuNews2025', '第二段', '补充期缴的，等 90 天'))
    }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ days: 90 }, claim('gansuNews2025', '第二段', '补充期缴的，等 90 天')) }
}

export default gansu
