import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const hunan: EnrolmentPack = {
  areaCode: '430000',
  areaName: '湖南省',
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('hunanNews', '居民医保分档缴费机制', '2026 年度仍是 400 元')) }] }]
}

export default hunan
