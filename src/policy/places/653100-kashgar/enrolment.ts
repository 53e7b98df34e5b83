import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const kashgar: EnrolmentPack = {
  areaCode: '653100',
  areaName: '喀什地区',
  premiums: [{ year: 2024, rows: [{ amount: exact(fen(370_00), claim('kashgarNotice2024', '正文', '个人 370 元')) }], later: [{ from: '2024-07-01', amount: exact(fen(1_070_00), claim('kashgarNotice2024', '正文', '7 月起缴的 1070 元')) }] }]
}

export default kashgar
