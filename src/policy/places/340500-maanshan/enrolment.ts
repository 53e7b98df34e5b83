import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const maanshan: EnrolmentPack = {
  areaCode: '340500',
  areaName: '马鞍山市',
  windows: [
    {
      year: 2025,
      pay: exact({ from: '2024-09-05', to: '2024-12-31' } as const, claim('maanshanNews2025', '正文', '集中缴费 2024-09-05 至 2024-12-31')),
      cover: exact({ from: '2025-01-01', to: '2025-12-31' } as const, claim('maanshanNews2025', '正文', '2025 年度'))
    }
  ],
  premiums: [{ year: 2025, rows: [{ amount: exact(fen(400_00), claim('maanshanNews2025', '正文', '个人 400 元')) }] }],
  aid: [
    { hardship: ['extremePoverty', 'severeDisability'], share: exact(bp(100_00), claim('maanshanNews2025', '正文', '特困、重度残疾个人不缴')) },
    { hardship: ['minimumLiving'], share: exact(bp(84_00), claim('maanshanNews2025', '正文', '低保个人缴 64 元')) },
    { hardship: ['returnedPoverty'], share: exact(bp(78_00), claim('maanshanNews2025', '正文', '返贫致贫个人缴 88 元')) },
    { hardship: ['lowIncomeEdge'], share: exact(bp(50_00), claim('maanshanNews2025', '正文', '监测对象个人缴 200 元')) }
  ]
}

export default maanshan
