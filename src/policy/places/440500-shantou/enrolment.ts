import type { EnrolmentPack } from '@/domain/enrolment/terms'
import { fen } from '@/domain/money/fen'
import { enrolmentPens } from '../../enrolment/pens'
import * as own from './sources'

const { claim, exact } = enrolmentPens(own, '2026-11-28')

const shantou: EnrolmentPack = {
  areaCode: '440500',
  areaName: '汕头市',
  premiums: [{ year: 2026, rows: [{ amount: exact(fen(400_00), claim('shantouPage2026', '一、核心缴费标准', '个人 400 元')) }] }]
}

export default shantou
