import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const hefei: EnrolmentPack = {
  areaCode: '340100',
  areaName: '合肥市',
  premiums: [
    {
      year: 2025,
      rows: [
        { name: '一般居民', amount: exact(fen(400_00), claim('hefeiPage2025', '缴费标准', '一般居民 400 元')) },
        { name: '在肥大学生', when: { group: ['student'] }, amount: exact(fen(350_00), claim('hefeiPage2025', '缴费标准', '在肥大学生 350 元'), claim('hefeiNews2025', '2.缴费标准；5', '在肥大学生 350 元')) }
      ]
    }
  ],
  aid: [
    { hardship: ['extremePoverty'], share: exact(bp(100_00), claim('hefeiPage2025', '缴费标准', '特困个人不缴')) },
    { hardship: ['minimumLiving'], share: exact(bp(90_00), claim('hefeiPage2025', '缴费标准', '2025 年度低保个人缴 40 元')) },
    { hardship: ['returnedPoverty'], share: exact(bp(80_00), claim('hefeiPage2025', '缴费标准', '2025 年度返贫致贫个人缴 80 元')) },
    { hardship: ['lowIncomeEdge'], share: exact(bp(50_00), claim('hefeiPage2025', '缴费标准', '2025 年度监测对象个人缴 200 元')) }
  ]
}

export default hefei
