import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, conflict, exact } = enrolmentPens(own, '2026-11-28')

const zhangye: EnrolmentPack = {
  areaCode: '620700',
  areaName: '张掖市',
  windows: [
    {
      year: 2026,
      pay: exact({ from: '2025-10-15', to: '2025-12-31' } as const, claim('zhangyeNotice2026', '一、', '集中缴费 2025-10-15 至 2025-12-31')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('zhangyeNotice2026', '一、', '享受 2026 全年'))
    }
  ],
  late: [
    {
      year: 2026,
      pay: exact({ from: '2026-01-01', to: '2026-02-28' } as const, claim('zhangyeNotice2026', '一、', '2026-01-01 至 2026-02-28 还可以缴')),
      start: exact<StartRule>({ kind: 'wait' }, claim('zhangyeNotice2026', '一、', '补充期缴的，固定等三个月（90 日）'))
    }
  ],
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('zhangyeNotice2026', '二、缴费标准', '个人 400 元')) }] }],
  aid: [
    { hardship: ['extremePoverty', 'orphan'], share: exact(bp(100_00), claim('zhangyeNotice2026', '二、缴费标准', '特困、孤儿个人不缴')) },
    { hardship: ['lowIncomeEdge'], share: exact(bp(25_00), claim('zhangyeNotice2026', '二、缴费标准', '低保边缘、脱贫人口个人缴 300 元')) }
  ],
  waiting: {
    ...nationalWaiting,
    fixed: conflict<Wait>({
      claims: [claim('zhangyeNotice2026', '一、', '固定等三个月（90 日）')],
      readings: [[{ months: 3 }, '3 个月', [0]], [{ days: 90 }, '90 天', [0]]],
      why: '通知把三个月写成 90 日，两种都列。'
    })
  }
}

export default zhangye
