import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalNewborn, nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const jiangxi: EnrolmentPack = {
  areaCode: '360000',
  areaName: '江西省',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-15', to: '2025-12-31' } as const, claim('jiangxiPage2026', '2 缴费时间', '集中缴费 2025-10-15 至 2026-02-28')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('jiangxiPage2026', '2 缴费时间', '12-31 前缴的，享受 2026 全年'))
    }
  ],
  late: [
    {
      year: 2026,
      pay: exact({ from: '2026-01-01', to: '2026-02-28' } as const, claim('jiangxiPage2026', '2 缴费时间', '2026-01-01 至 2026-02-28 还可以缴')),
      start: exact<StartRule>({ kind: 'dayAfter' }, claim('jiangxiPage2026', '2 缴费时间', '1–2 月缴的，缴费次日起享受'))
    }
  ],
  premiums: [
    {
      year: 2026,
      rows: [
        { name: '普通居民', amount: exact(fen(400_00), claim('jiangxiPage2026', '1 缴费标准', '普通居民 400 元')) },
        { name: '省内大学生', when: { group: ['student'] }, amount: exact(fen(200_00), claim('jiangxiPage2026', '1 缴费标准', '省内大学生 200 元')) }
      ]
    }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('jiangxiPage2026', '2 缴费时间', '2 月 28 日后缴的，等 3 个月')) },
  newborn: { ...nationalNewborn, freeYears: exact(3, claim('jiangxiPage2026', '1 缴费标准', '2024-01-01 起出生的，三个自然年度免缴，每年要确认')) }
}

export default jiangxi
