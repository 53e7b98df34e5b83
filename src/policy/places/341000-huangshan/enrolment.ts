import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { basisPoints as bp, fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const AT = '第二段'

// 「原则上在 2025 年底前完成」 is no window of its own: the province's stands, with what January and February still give.
const huangshan: EnrolmentPack = {
  areaCode: '341000',
  areaName: '黄山市',
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('huangshanNews2026', AT, '个人缴费每人 400 元不变')) }] }],
  aid: [
    { hardship: ['extremePoverty', 'orphan'], share: exact(bp(100_00), claim('huangshanNews2026', AT, '特困、孤儿全额资助')) },
    { hardship: ['minimumLiving'], share: exact(bp(86_25), claim('huangshanNews2026', AT, '低保资助 345 元，个人缴 55 元')) },
    { hardship: ['lowIncomeEdge'], share: exact(bp(50_00), claim('huangshanNews2026', AT, '监测对象资助 200 元，个人缴 200 元')) }
  ]
}

export default huangshan
