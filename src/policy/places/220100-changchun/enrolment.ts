import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'

const { claim, exact } = enrolmentPens({}, '2026-11-28')

const changchun: EnrolmentPack = {
  areaCode: '220100',
  areaName: '长春市',
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(410_00), claim('jilinNews2026', '第三段', '个人 400 元，加长护险 10 元，合计 410 元')) }] }]
}

export default changchun
