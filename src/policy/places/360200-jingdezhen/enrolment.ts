import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const jingdezhen: EnrolmentPack = {
  areaCode: '360200',
  areaName: '景德镇市',
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('jingdezhenNews2026', '第二段', '个人 400 元')) }] }]
}

export default jingdezhen
