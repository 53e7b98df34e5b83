import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const linxia: EnrolmentPack = {
  areaCode: '622900',
  areaName: '临夏回族自治州',
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('linxiaNews2026', '02 筹资标准', '个人 400 元')) }] }]
}

export default linxia
