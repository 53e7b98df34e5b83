import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const hainan: EnrolmentPack = {
  areaCode: '460000',
  areaName: '海南省',
  windows: [
    {
      year: 2025,
      pay: exact({ from: '2024-09-01', to: '2024-12-31' } as const, claim('hainanPage2025', '集中参保缴费时间', '集中缴费 2024-09-01 至 2024-12-31')),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('hainanPage2025', '集中参保缴费时间', '2025 年度'))
    }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('hainanPage2025', '重要提示', '断缴的至少等 3 个月')) }
}

export default hainan
