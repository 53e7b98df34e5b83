import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

// The notice is a district's; of the sum alone it says that it is the city's. Its days stay leads.
const yuxi: EnrolmentPack = {
  areaCode: '530400',
  areaName: '玉溪市',
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('yuxiHongta2026', '一、（一）', '按国家、省、市规定的标准，个人 400 元')) }] }]
}

export default yuxi
