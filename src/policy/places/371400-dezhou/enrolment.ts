import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const dezhou: EnrolmentPack = {
  areaCode: '371400',
  areaName: '德州市',
  premiums: [{ year: 2026, rows: [{ name: '大学生', when: { group: ['student'] }, amount: exact(fen(240_00), claim('dezhouNotice2026', '正文', '大学生 240 元')) }] }]
}

export default dezhou
