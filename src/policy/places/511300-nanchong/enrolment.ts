import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const nanchong: EnrolmentPack = {
  areaCode: '511300',
  areaName: '南充市',
  premiums: [{ year: 2026, rows: [{ name: '大学生', when: { group: ['student'] }, amount: exact(fen(400_00), claim('nanchongNews2026', '一、', '大学生 400 元')) }] }]
}

export default nanchong
