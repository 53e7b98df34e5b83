import type { EnrolmentPack, Wait } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import { nationalWaiting } from '../000000-nation/enrolment'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const guangzhou: EnrolmentPack = {
  areaCode: '440100',
  areaName: '广州市',
  windows: [
    {
      year: 2026,
      pay: exact({ to: '2026-02-28' } as const, claim('guangzhouNews2026', '第一、三段', '集中缴费到 2026-02-28')),
      cover: exact({ from: '2026-01-01', to: '2026-12-31' } as const, claim('guangzhouNews2026', '第一、三段', '连续参保、集中期内缴的，享受 2026 全年'))
    }
  ],
  premiums: [
    {
      year: 2025,
      rows: [
        { name: '在校学生', when: { group: ['student'] }, amount: exact(fen(413_00), claim('guangzhouNotice2025', '一、调整方案内容', '在校学生 413 元'), claim('guangzhouPage2025', '缴费标准', '在校学生 413 元')) },
        { name: '其他居民', amount: exact(fen(549_00), claim('guangzhouNotice2025', '一、调整方案内容', '其他居民 549 元')) }
      ]
    }
  ],
  waiting: { ...nationalWaiting, fixed: exact<Wait>({ months: 3 }, claim('guangzhouNews2026', '第二段', '2026-03-01 缴的，06-02 起享受')) }
}

export default guangzhou
