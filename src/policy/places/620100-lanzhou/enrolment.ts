import type { EnrolmentPack, StartRule, Wait } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const lanzhou: EnrolmentPack = {
  areaCode: '620100',
  areaName: '兰州市',
  windows: [
    {
      year: 2025,
      pay: exact({ from: '2024-09-10', to: '2024-12-25' } as const, claim('lanzhouNews2025', '第三、四段', '集中缴费 2024-09-10 至 2024-12-25')),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('lanzhouNews2025', '第三、四段', '2025 年度'))
    }
  ],
  late: [
    {
      year: 2025,
      pay: exact({ from: '2025-01-01', to: '2025-02-28' } as const, claim('lanzhouNews2025', '第三、四段', '2025-01-01 至 2025-02-28 还可以缴')),
      start: exact<StartRule>({ kind: 'wait' }, claim('lanzhouNews2025', '第三、四段', '补充期缴的，等 90 天'))
    }
  ],
  premiums: [{ year: 2025, rows: [{ amount: exact(fen(400_00), claim('lanzhouNews2025', '第二段', '个人 400 元'), claim('lanzhouPage2025', 'Part.01、02', '个人 400 元')) }] }],
  aid: [
    { hardship: ['extremePoverty', 'orphan'], share: exact(bp(100_00), claim('lanzhouPage2025', 'Part.01、02', '2025 年度特困、孤儿个人不缴')) },
    { hardship: ['lowIncomeEdge'], share: exact(bp(25_00), claim('lanzhouPage2025', 'Part.01、02', '2025 年度低保边缘个人缴 300 元')) }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ days: 90 }, claim('lanzhouNews2025', '第三、四段', '补充期缴的等 90 天，每多断 1 年加 30 天')) }
}

export default lanzhou
